# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///

import torch
from safetensors import SafetensorError
from safetensors.torch import save_file
from torch import nn

model = nn.Linear(4, 2)
save_file(model.state_dict(), "model.safetensors")

# --8<-- [start:fix]
from safetensors.torch import load_file

device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
model.load_state_dict(load_file("model.safetensors"))  # CPU로 엽니다.
model.to(device)

weights = load_file("model.safetensors", device=str(device))  # 또는 바로 장치에 놓습니다.
# --8<-- [end:fix]
assert torch.equal(weights["weight"], model.weight)
refused = 0
for name in (torch.device("cpu"), "cpu:0", "meta", "CPU"):
    try:
        load_file("model.safetensors", device=name)
    except SafetensorError:
        refused += 1
assert refused == 4
