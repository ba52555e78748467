import torch
from torch import nn

# --8<-- [start:load]
shapes = ({0: torch.export.Dim("batch")},)
torch.export.export(nn.Linear(4, 2), (torch.randn(1, 4),), dynamic_shapes=shapes)
# --8<-- [end:load]
