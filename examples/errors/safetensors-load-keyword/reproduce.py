# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///

from safetensors.torch import load_file, save_file
from torch import nn

# --8<-- [start:setup]
save_file(nn.Linear(4, 2).state_dict(), "model.safetensors")
# --8<-- [end:setup]

# --8<-- [start:load]
load_file("model.safetensors", map_location="cpu")
# --8<-- [end:load]
