# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///

import torch
from safetensors.torch import load_file, save_file
from torch import nn

save_file(nn.Linear(4, 2).state_dict(), "model.safetensors")

# --8<-- [start:load]
load_file("model.safetensors", device=torch.device("cpu"))  # 문자열이 아닙니다.
# --8<-- [end:load]
