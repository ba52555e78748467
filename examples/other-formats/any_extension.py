# /// script
# dependencies = ["torch>=2.13", "safetensors"]
# ///
from pathlib import Path

import torch
from torch import nn

weights = nn.Linear(4, 2).state_dict()

# --8<-- [start:check]
opened = []
for ending in (".pt", ".pth", ".bin", ".ckpt", ".pkl", ".pickle", ".pth.tar", ".model", ""):
    torch.save(weights, "model" + ending)
    loaded = torch.load("model" + ending, weights_only=True)
    opened.append(torch.equal(loaded["weight"], weights["weight"]))
print(len(opened), all(opened))
#> 9 True
# --8<-- [end:check]

# --8<-- [start:wrong]
Path("model.pt").rename("model.safetensors")  # 내용은 그대로입니다.
try:
    torch.load("model.safetensors", weights_only=True)
except Exception as error:
    message = f"{type(error).__name__}: {error}"
print(message)
#> SafetensorError: Error while deserializing header: header too large
# --8<-- [end:wrong]
assert all(opened) and message
