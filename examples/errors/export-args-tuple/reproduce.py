import torch
from torch import nn

# --8<-- [start:setup]
model = nn.Linear(4, 2)
x = torch.ones(1, 4)
# --8<-- [end:setup]

# --8<-- [start:load]
torch.export.export(model, x)
# --8<-- [end:load]
