# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///

import torch
from safetensors.torch import save_file
from torch import nn

model = nn.Linear(4, 2)
save_file(model.state_dict(), "model.safetensors")

# --8<-- [start:fix]
from safetensors.torch import load_file

device = "cuda" if torch.cuda.is_available() else "cpu"
weights = load_file("model.safetensors", device=device)
# --8<-- [end:fix]
assert weights["weight"].device.type == device
