import torch
from torch import nn

model = nn.Linear(4, 2)

# --8<-- [start:fix]
if torch.cuda.is_available():
    device = "cuda"
elif torch.backends.mps.is_available():
    device = "mps"
else:
    device = "cpu"
model.to(device)
# --8<-- [end:fix]
assert model.weight.device.type == device
