import torch
from torch import nn

program = torch.export.export(nn.Linear(4, 4), (torch.ones(1, 4),))

# --8<-- [start:load]
program.module().train()
# --8<-- [end:load]
