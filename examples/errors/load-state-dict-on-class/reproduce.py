import torch
from torch import nn


# --8<-- [start:setup]
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(4, 2)


torch.save(Net().state_dict(), "model.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
model = Net  # 괄호를 빠뜨렸습니다.
model.load_state_dict(torch.load("model.pt", weights_only=True))
# --8<-- [end:load]
