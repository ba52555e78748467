import torch
from torch import nn

model = nn.Linear(4, 2)

# --8<-- [start:fix]
device = "cuda" if torch.cuda.is_available() else "cpu"
model.to(device)
x = torch.ones(1, 4, device=device)
print(model(x).device.type == device)
#> True
# --8<-- [end:fix]
assert model.weight.device == x.device
