# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///

import io

import torch
from safetensors.torch import save_file
from torch import nn

save_file(nn.Linear(4, 2).state_dict(), "model.safetensors")
with open("model.safetensors", "rb") as file:
    buffer = io.BytesIO(file.read())

# --8<-- [start:fix]
from safetensors.torch import load, load_file, save

weights = load_file("model.safetensors", device="cpu")  # 파일이라면

weights = load(buffer.getvalue())  # BytesIO라면. 바이트는 그대로 주세요.
data = save(weights)  # 저장할 바이트
# --8<-- [end:fix]
assert weights["weight"].device.type == "cpu"
assert torch.equal(load(data)["weight"], load_file("model.safetensors")["weight"])
