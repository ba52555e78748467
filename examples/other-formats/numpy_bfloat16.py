# /// script
# dependencies = ["torch", "numpy"]
# ///
import numpy as np
import torch
from torch import nn

weights = nn.Linear(4, 2).to(torch.bfloat16).state_dict()

# --8<-- [start:save]
bits = {name: tensor.view(torch.uint16).numpy() for name, tensor in weights.items()}
dtypes = {f"dtype:{name}": np.array("bfloat16") for name in bits}
np.savez("weights.npz", **bits, **dtypes)  # 자료형의 이름을 함께 적습니다.
# --8<-- [end:save]

# --8<-- [start:load]
with np.load("weights.npz", allow_pickle=False) as file:
    names = [name for name in file.files if not name.startswith("dtype:")]
    loaded = {
        name: torch.from_numpy(file[name]).view(getattr(torch, str(file[f"dtype:{name}"])))
        for name in names
    }
print(loaded["bias"].dtype, torch.equal(loaded["weight"], weights["weight"]))
#> torch.bfloat16 True
# --8<-- [end:load]
assert loaded.keys() == weights.keys() and all(torch.equal(loaded[n], weights[n]) for n in weights)
