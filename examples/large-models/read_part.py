# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///
import torch
from safetensors import safe_open
from safetensors.torch import save_file
from torch import nn

model = nn.Sequential(nn.Embedding(1000, 8), nn.Linear(8, 1000))
torch.save(model.state_dict(), "model.pt")
save_file(model.state_dict(), "model.safetensors")

# --8<-- [start:torch]
weights = torch.load("model.pt", map_location="cpu", mmap=True, weights_only=True)
rows = weights["0.weight"][10:20].clone()  # 복사해 두면 파일을 놓아줄 수 있습니다.
del weights
# --8<-- [end:torch]

# --8<-- [start:safetensors]
with safe_open("model.safetensors", framework="pt") as file:
    part = file.get_slice("0.weight")
    shape = part.get_shape()  # 값을 읽지 않고 압니다.
    same_rows = part[10:20]
    bias = file.get_tensor("1.bias")
print(shape, torch.equal(rows, same_rows))
#> [1000, 8] True
# --8<-- [end:safetensors]
assert torch.equal(rows, model[0].weight[10:20])
assert torch.equal(bias, model[1].bias)
assert rows.untyped_storage().nbytes() == 10 * 8 * 4
