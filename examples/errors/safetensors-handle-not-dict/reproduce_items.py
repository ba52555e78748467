# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///

from safetensors import safe_open
from safetensors.torch import save_file
from torch import nn

save_file(nn.Linear(4, 2).state_dict(), "model.safetensors")

# --8<-- [start:load]
with safe_open("model.safetensors", framework="pt") as file:
    weights = dict(file.items())
# --8<-- [end:load]
