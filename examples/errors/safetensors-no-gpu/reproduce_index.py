# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///

import os

os.environ["CUDA_VISIBLE_DEVICES"] = ""  # GPU가 없는 기계와 같게 합니다.
from safetensors.torch import load_file, save_file
from torch import nn

save_file(nn.Linear(4, 2).state_dict(), "model.safetensors")

# --8<-- [start:load]
load_file("model.safetensors", device=0)
# --8<-- [end:load]
