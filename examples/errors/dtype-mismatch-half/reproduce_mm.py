import torch
from torch import nn

# --8<-- [start:load]
model = nn.Linear(4, 2, bias=False).half()
model(torch.ones(1, 4))
# --8<-- [end:load]
