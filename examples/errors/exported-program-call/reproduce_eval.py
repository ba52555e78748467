import torch
from torch import nn

program = torch.export.export(nn.Linear(4, 2), (torch.ones(1, 4),))

# --8<-- [start:load]
program.eval()
# --8<-- [end:load]
