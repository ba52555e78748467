import torch
from torch import nn


# --8<-- [start:setup]
class Classifier(nn.Module):  # 학습할 때 쓴 래퍼입니다.
    def __init__(self):
        super().__init__()
        self.net = nn.Linear(4, 2)
        self.loss = nn.CrossEntropyLoss(weight=torch.tensor([1.0, 3.0]))


torch.save(Classifier().state_dict(), "model.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
nn.Linear(4, 2).load_state_dict(torch.load("model.pt", weights_only=True))
# --8<-- [end:load]
