# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///

import torch
from safetensors import safe_open
from safetensors.torch import load_file, save_file
from torch import nn

model = nn.Linear(4, 2)
save_file(model.state_dict(), "model.safetensors")

# --8<-- [start:fix]
print(model.load_state_dict(load_file("model.safetensors")))  # 모두
#> <All keys matched successfully>

with safe_open("model.safetensors", framework="pt") as file:  # 이름을 골라서
    some = {name: file.get_tensor(name) for name in file.keys() if name != "bias"}
# --8<-- [end:fix]
assert torch.equal(some["weight"], model.weight) and list(some) == ["weight"]
