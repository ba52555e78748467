# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///

from pathlib import Path

import torch
from safetensors.torch import save_file

Path("my-model").mkdir()
save_file({"weight": torch.ones(2)}, "my-model/model.safetensors")

# --8<-- [start:fix]
from safetensors import safe_open
from safetensors.torch import load_file, save_file

for path in sorted(Path("my-model").glob("*.safetensors")):
    with safe_open(path, framework="pt") as file:
        metadata = file.metadata() or {}  # 있던 것은 남깁니다.
    weights = {name: tensor.clone() for name, tensor in load_file(path).items()}
    save_file(weights, path, metadata={**metadata, "format": "pt"})

with safe_open("my-model/model.safetensors", framework="pt") as file:
    metadata = file.metadata()
print(metadata)
#> {'format': 'pt'}
# --8<-- [end:fix]
assert torch.equal(load_file("my-model/model.safetensors")["weight"], torch.ones(2))
