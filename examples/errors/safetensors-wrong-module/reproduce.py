# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///

import torch
from safetensors.numpy import save_file  # safetensors.torch가 아닙니다.

# --8<-- [start:setup]
weights = {"weight": torch.ones(2)}
# --8<-- [end:setup]

# --8<-- [start:save]
save_file(weights, "model.safetensors")
# --8<-- [end:save]
