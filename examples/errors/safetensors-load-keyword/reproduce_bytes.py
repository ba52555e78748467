# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///

import torch
from safetensors.torch import load_file, save

# --8<-- [start:setup]
data = save({"weight": torch.ones(2)})  # 네트워크에서 받은 바이트라고 합시다.
# --8<-- [end:setup]

# --8<-- [start:load]
load_file(data)
# --8<-- [end:load]
