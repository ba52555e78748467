# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///

from safetensors.torch import save_file
from torch import nn

save_file(nn.Sequential(nn.Linear(4, 2)).state_dict(), "model.safetensors")

# --8<-- [start:fix]
from safetensors import safe_open

with safe_open("model.safetensors", framework="pt") as file:
    names = [name for name in file.keys() if name.endswith("weight")]
    weight = file.get_tensor(names[0])
print(names, tuple(weight.shape))
#> ['0.weight'] (2, 4)
# --8<-- [end:fix]
assert names == ["0.weight"]
