# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///
from safetensors.torch import load_file
import torch
from torch import nn


def make_model():
    model = nn.Sequential(nn.Embedding(100, 8), nn.Linear(8, 100, bias=False))
    model[1].weight = model[0].weight
    return model


model = make_model()

# --8<-- [start:fix]
from safetensors.torch import load_model, save_model

save_model(model, "model.safetensors")

restored = make_model()  # 저장할 때와 똑같이 묶어서 만든 모델
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

flat = torch.randn(10)
model = nn.Module()
model.first = nn.Parameter(flat[:6])
model.second = nn.Parameter(flat[4:])
save_file({name: t.clone() for name, t in model.state_dict().items()}, "flat.safetensors")
assert torch.equal(load_file("flat.safetensors")["second"], flat[4:])
