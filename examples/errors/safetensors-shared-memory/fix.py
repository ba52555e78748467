# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///
from safetensors.torch import load_file
import torch
from torch import nn


def tied():
    model = nn.Sequential(nn.Embedding(100, 8), nn.Linear(8, 100, bias=False))
    model[1].weight = model[0].weight
    return model


model = tied()

# --8<-- [start:fix]
from safetensors.torch import load_model, save_model

save_model(model, "model.safetensors")

restored = tied()  # 묶는 일은 모델을 만드는 코드가 합니다.
load_model(restored, "model.safetensors")
print(restored[1].weight is restored[0].weight)
#> True
print(torch.equal(restored[0].weight, model[0].weight))
#> True
# --8<-- [end:fix]
assert restored[1].weight is restored[0].weight
assert torch.equal(restored[0].weight, model[0].weight)
assert list(load_file("model.safetensors")) == ["0.weight"]

# --8<-- [start:clone]
from safetensors.torch import save_file

rows = torch.randn(10, 4)
parts = {"train": rows[:6].clone(), "test": rows[4:].clone()}
save_file(parts, "rows.safetensors")
# --8<-- [end:clone]
assert torch.equal(load_file("rows.safetensors")["test"], rows[4:])
