import torch
from torch import nn

# --8<-- [start:load]
model = nn.Linear(4, 2)
optimizer = torch.optim.Adam(model.state_dict())
# --8<-- [end:load]
