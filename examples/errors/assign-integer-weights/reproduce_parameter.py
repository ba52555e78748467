import torch
from torch import nn

# --8<-- [start:load]
weight = torch.ones(2, 4, dtype=torch.int8)
nn.Parameter(weight)
# --8<-- [end:load]
