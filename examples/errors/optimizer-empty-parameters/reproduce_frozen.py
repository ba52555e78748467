import torch
from torch import nn

# --8<-- [start:load]
model = nn.Sequential(nn.Linear(4, 4), nn.Linear(4, 2))
model.requires_grad_(False)
optimizer = torch.optim.Adam(p for p in model.parameters() if p.requires_grad)
# --8<-- [end:load]
