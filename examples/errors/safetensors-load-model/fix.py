# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///

import torch
from safetensors.torch import load_model, save_file, save_model
from torch import nn

model = nn.Linear(4, 2)
save_model(nn.ModuleDict({"model": model}), "model.safetensors")

# --8<-- [start:fix]
from safetensors.torch import load_file

weights = load_file("model.safetensors")
weights = {name.removeprefix("model."): tensor for name, tensor in weights.items()}
print(model.load_state_dict(weights))
#> <All keys matched successfully>
# --8<-- [end:fix]

# 오류가 나도 맞는 이름은 이미 채워졌습니다.
save_file({"weight": torch.full((2, 4), 7.0)}, "part.safetensors")
message = ""
try:
    load_model(model, "part.safetensors")
except RuntimeError as error:
    message = str(error)
assert "Missing key(s)" in message and model.weight[0, 0].item() == 7.0
