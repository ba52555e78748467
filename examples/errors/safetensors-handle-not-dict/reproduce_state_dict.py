# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///

from safetensors import safe_open
from safetensors.torch import save_file
from torch import nn

model = nn.Linear(4, 2)
save_file(model.state_dict(), "model.safetensors")

# --8<-- [start:load]
with safe_open("model.safetensors", framework="pt") as file:
    model.load_state_dict(file)
# --8<-- [end:load]
