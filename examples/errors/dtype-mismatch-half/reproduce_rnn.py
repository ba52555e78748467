import torch
from torch import nn

# --8<-- [start:load]
model = nn.LSTM(4, 2).half()
model(torch.ones(3, 1, 4))
# --8<-- [end:load]
