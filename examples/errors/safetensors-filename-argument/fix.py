# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///

import torch
from safetensors.torch import load, load_file, save, save_file

weights = {"weight": torch.ones(2)}

# --8<-- [start:fix]
data = save(weights)  # 바이트로
weights = load(data)

save_file(weights, "model.safetensors")  # 파일로
weights = load_file("model.safetensors")
# --8<-- [end:fix]
assert torch.equal(load(data)["weight"], weights["weight"])
