# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///

import torch
from safetensors.torch import load_file, save_file

centers = {0: torch.zeros(3), 1: torch.ones(3)}

# --8<-- [start:fix]
save_file({str(key): tensor for key, tensor in centers.items()}, "centers.safetensors")

restored = {int(key): tensor for key, tensor in load_file("centers.safetensors").items()}
print(sorted(restored))
#> [0, 1]
# --8<-- [end:fix]
assert torch.equal(restored[1], centers[1])
