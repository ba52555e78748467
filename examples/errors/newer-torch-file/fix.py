# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///
import torch
from safetensors.torch import load_file
from torch import nn

torch.save({"model": nn.Linear(4, 2).state_dict(), "epoch": 3}, "checkpoint.pt")

# --8<-- [start:fix]
from safetensors.torch import save_file

# 파일을 만든 것과 같거나 더 새로운 torch가 있는 곳에서 실행합니다.
checkpoint = torch.load("checkpoint.pt", map_location="cpu", weights_only=True)
weights = {}
for name, tensor in checkpoint["model"].items():
    tensor = tensor.detach().clone().contiguous()
    if tensor.is_floating_point() and tensor.element_size() == 1:
        tensor = tensor.float()  # float8처럼 옛 torch가 모르는 자료형을 없앱니다.
    weights[name] = tensor
save_file(weights, "model.safetensors")  # torch의 함수 이름을 적지 않는 형식입니다.
# --8<-- [end:fix]

model = nn.Linear(4, 2)
model.load_state_dict(load_file("model.safetensors"))
assert torch.equal(model.weight, checkpoint["model"]["weight"])
