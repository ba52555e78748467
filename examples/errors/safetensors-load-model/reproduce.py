# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///

from safetensors.torch import load_model, save_model
from torch import nn

# --8<-- [start:setup]
model = nn.Linear(4, 2)
wrapper = nn.ModuleDict({"model": model})
save_model(wrapper, "model.safetensors")  # 키가 model.weight, model.bias입니다.
# --8<-- [end:setup]

# --8<-- [start:load]
load_model(model, "model.safetensors")
# --8<-- [end:load]
