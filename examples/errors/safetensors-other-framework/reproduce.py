# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///
from safetensors import safe_open
from safetensors.torch import save_file
from torch import nn

# --8<-- [start:setup]
save_file(nn.Linear(4, 2).state_dict(), "model.safetensors")
# --8<-- [end:setup]

# --8<-- [start:load]
safe_open("model.safetensors", framework="keras")
# --8<-- [end:load]
