# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///
from safetensors.torch import save_file
import torch

# --8<-- [start:setup]
matrix = torch.eye(1000).to_sparse()
# --8<-- [end:setup]

# --8<-- [start:save]
save_file({"matrix": matrix}, "matrix.safetensors")
# --8<-- [end:save]
