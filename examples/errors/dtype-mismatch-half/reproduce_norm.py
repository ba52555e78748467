import torch
from torch import nn

# --8<-- [start:load]
model = nn.LayerNorm(4).half()
model(torch.ones(1, 4))
# --8<-- [end:load]
