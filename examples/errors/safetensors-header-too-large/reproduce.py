# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///

import torch
from safetensors.torch import load_file
from torch import nn

# --8<-- [start:setup]
model = nn.Linear(4, 2)
torch.save(model.state_dict(), "model.safetensors")  # 확장자만 safetensors입니다.
# --8<-- [end:setup]

# --8<-- [start:load]
load_file("model.safetensors")
# --8<-- [end:load]
