import torch
from torch import nn

# --8<-- [start:load]
shapes = ({0: torch.export.Dim("batch", max=8)},)
program = torch.export.export(nn.Linear(4, 2), (torch.randn(2, 4),), dynamic_shapes=shapes)
program.module()(torch.randn(9, 4))
# --8<-- [end:load]
