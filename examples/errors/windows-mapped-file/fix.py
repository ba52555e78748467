# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///
import torch
from safetensors.torch import save_file

save_file({"weight": torch.ones(2)}, "model.safetensors", metadata={"title": "old"})

# --8<-- [start:fix]
from safetensors import safe_open
from safetensors.torch import save_file

with safe_open("model.safetensors", framework="pt") as file:
    metadata = file.metadata() or {}
    tensors = {key: file.get_tensor(key).clone() for key in file.keys()}  # 값을 복사합니다.

metadata["title"] = "new"
save_file(tensors, "model.safetensors", metadata)  # 이제 파일을 붙잡은 텐서가 없습니다.
# --8<-- [end:fix]

with safe_open("model.safetensors", framework="pt") as file:
    saved, weight = file.metadata(), file.get_tensor("weight")
print(saved)
#> {'title': 'new'}
assert torch.equal(weight, torch.ones(2))
