# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///

import torch
from safetensors.torch import save_file

# --8<-- [start:setup]
weights = {"filter": torch.ones(4, dtype=torch.complex128)}
# --8<-- [end:setup]

# --8<-- [start:save]
save_file(weights, "model.safetensors")
# --8<-- [end:save]
