# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///

import torch
from safetensors import safe_open
from safetensors.torch import save_file
from torch import nn

model = nn.Linear(4, 2)
save_file(model.state_dict(), "model.safetensors")

# --8<-- [start:fix]
with safe_open("model.safetensors", framework="pt") as file:
    weight = file.get_tensor("weight")
print(tuple(weight.shape))
#> (2, 4)
# --8<-- [end:fix]
assert torch.equal(weight, model.weight)
file = safe_open("model.safetensors", framework="pt")
assert torch.equal(file.get_tensor("bias"), model.bias)
