# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///

import torch
from torch import nn

model = nn.Linear(4, 2)

# --8<-- [start:fix]
from safetensors.torch import load_file, load_model, save_file, save_model

save_file(model.state_dict(), "model.safetensors")
model.load_state_dict(load_file("model.safetensors"))

save_model(model, "model.safetensors")  # 묶인 가중치가 있는 모델
load_model(model, "model.safetensors")
# --8<-- [end:fix]
assert torch.equal(load_file("model.safetensors")["weight"], model.weight)
