# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///
import os

import torch
from safetensors.torch import save_file

# --8<-- [start:setup]
from safetensors import safe_open

weights = {"embedding.weight": torch.randn(1000, 8), "head.bias": torch.randn(3)}
save_file(weights, "model.safetensors")
# --8<-- [end:setup]

# --8<-- [start:load]
with safe_open("model.safetensors", framework="pt", device="cpu") as file:
    names = sorted(file.keys())
    bias = file.get_tensor("head.bias")
    rows = file.get_slice("embedding.weight")[100:103]
print(names, tuple(rows.shape))
#> ['embedding.weight', 'head.bias'] (3, 8)
# --8<-- [end:load]
assert torch.equal(bias, weights["head.bias"])
assert torch.equal(rows, weights["embedding.weight"][100:103])

# --8<-- [start:clone]
torch.save(rows, "rows.pt")  # 세 행인데 1000행이 다 들어갑니다.
torch.save(rows.clone(), "clone.pt")
print(os.path.getsize("rows.pt") > 32_000, os.path.getsize("clone.pt") < 3_000)
#> True True
# --8<-- [end:clone]
assert torch.equal(torch.load("clone.pt", weights_only=True), rows)
