import torch
from torch import nn


# --8<-- [start:setup]
class Net(nn.Module):
    def __init__(self, classes):
        super().__init__()
        self.body = nn.Linear(4, 8)
        self.fc = nn.Linear(8, classes)


torch.save(Net(classes=10).state_dict(), "pretrained.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
model = Net(classes=3)  # 클래스의 수를 바꾸었습니다.
model.load_state_dict(torch.load("pretrained.pt", weights_only=True))
# --8<-- [end:load]
