import torch
from torch import nn

# --8<-- [start:setup]
model = nn.Sequential(nn.Linear(4, 4), nn.Dropout(0.5))
program = torch.export.export(model, (torch.ones(1, 4),))
# --8<-- [end:setup]

# --8<-- [start:load]
program.module().eval()
# --8<-- [end:load]
