# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///

import torch

# --8<-- [start:fix]
from safetensors.torch import load_file, save_file

save_file({"weight": torch.ones(2, dtype=torch.bfloat16)}, "model.safetensors")

array = load_file("model.safetensors")["weight"].float().numpy()
print(array.dtype)
#> float32
# --8<-- [end:fix]
assert array.tolist() == [1.0, 1.0]
