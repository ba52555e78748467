import torch
from torch import nn

color = nn.ModuleDict({"conv1": nn.Conv2d(3, 8, 3), "fc": nn.Linear(8, 2)})
torch.save(color.state_dict(), "color.pt")

# --8<-- [start:load]
gray = nn.ModuleDict({"conv1": nn.Conv2d(1, 8, 3), "fc": nn.Linear(8, 2)})  # 흑백 사진
gray.load_state_dict(torch.load("color.pt", weights_only=True))
# --8<-- [end:load]
