import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.backbone = nn.Linear(4, 8)
        self.head = nn.Linear(8, 2)


# --8<-- [start:setup]
backbone_only = nn.ModuleDict({"backbone": nn.Linear(4, 8)})
torch.save(backbone_only.state_dict(), "backbone.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
model = Net()  # backbone과 head가 있는 모델입니다.
model.load_state_dict(torch.load("backbone.pt", weights_only=True))
# --8<-- [end:load]
