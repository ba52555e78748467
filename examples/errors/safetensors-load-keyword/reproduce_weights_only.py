# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///

from safetensors.torch import load_file, save_file
from torch import nn

save_file(nn.Linear(4, 2).state_dict(), "model.safetensors")

# --8<-- [start:load]
load_file("model.safetensors", weights_only=True)
# --8<-- [end:load]
