# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///

from pathlib import Path

import torch
from safetensors.torch import save_file

weights = {"weight": torch.ones(2)}
save_file(weights, "model.safetensors")

# --8<-- [start:fix]
from safetensors import safe_open
from safetensors.torch import load_file, save_file

for path in sorted(Path(".").glob("*.safetensors")):
    with safe_open(path, framework="pt") as file:
        metadata = file.metadata() or {}  # 있던 것은 남깁니다.
    save_file(load_file(path), path, metadata={**metadata, "format": "pt"})

with safe_open("model.safetensors", framework="pt") as file:
    metadata = file.metadata()
print(metadata)
#> {'format': 'pt'}
# --8<-- [end:fix]
assert torch.equal(load_file("model.safetensors")["weight"], weights["weight"])
