# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///

import torch
from safetensors.torch import load_file

weights = {"weight": torch.ones(2)}

# --8<-- [start:fix]
import importlib.util
from safetensors.torch import save_file

if importlib.util.find_spec("numpy") is None:
    raise SystemExit("safetensors로 저장하려면 NumPy가 있어야 합니다: pip install numpy")
save_file(weights, "model.safetensors")
# --8<-- [end:fix]
assert torch.equal(load_file("model.safetensors")["weight"], weights["weight"])
