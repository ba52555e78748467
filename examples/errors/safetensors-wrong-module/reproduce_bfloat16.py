# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///

import torch
from safetensors.numpy import load_file
from safetensors.torch import save_file

# --8<-- [start:load]
save_file({"weight": torch.ones(2, dtype=torch.bfloat16)}, "model.safetensors")
load_file("model.safetensors")  # safetensors.numpy의 함수입니다.
# --8<-- [end:load]
