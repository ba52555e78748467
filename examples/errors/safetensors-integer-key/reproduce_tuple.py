# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///

import torch
from safetensors.torch import save_file

# --8<-- [start:save]
save_file({("layer", 0): torch.zeros(3)}, "centers.safetensors")
# --8<-- [end:save]
