# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///

from safetensors.torch import save_file
from torch import nn

save_file(nn.Linear(4, 2).state_dict(), "model.safetensors")

# --8<-- [start:fix]
from safetensors.torch import load_file

weights = load_file("model.safetensors", device="cpu")
# --8<-- [end:fix]
assert weights["weight"].device.type == "cpu"
