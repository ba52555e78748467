# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///

import io

import torch
from safetensors.torch import save_file

# --8<-- [start:save]
save_file({"weight": torch.ones(2)}, io.BytesIO())
# --8<-- [end:save]
