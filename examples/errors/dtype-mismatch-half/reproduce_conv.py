import torch
from torch import nn

# --8<-- [start:load]
model = nn.Conv1d(1, 1, kernel_size=1).half()
model(torch.ones(1, 1, 4))
# --8<-- [end:load]
