import torch
from torch import nn

weights = {"weight": torch.ones(2, 4, dtype=torch.int8), "bias": torch.zeros(2)}
torch.save({"model": weights, "scale": 0.5}, "model.pt")
model = nn.Linear(4, 2)

# --8<-- [start:fix]
checkpoint = torch.load("model.pt", map_location="cpu", weights_only=True)
state_dict = checkpoint["model"]
for key, value in state_dict.items():
    if value.dtype == torch.int8:
        state_dict[key] = value.float() * checkpoint["scale"]  # 저장할 때 나눈 값을 곱합니다.
model.load_state_dict(state_dict, assign=True)
print(model.weight.dtype, model.weight[0, 0].item())
#> torch.float32 0.5
# --8<-- [end:fix]
assert model.weight.requires_grad

# --8<-- [start:buffer]
mask = torch.tensor([1, 0, 1])
model.register_buffer("mask", mask)  # 저장되지만 학습하지 않습니다.
model.index = nn.Parameter(mask, requires_grad=False)  # 매개변수로 두려면 기울기를 끕니다.
# --8<-- [end:buffer]
assert {"mask", "index"} <= model.state_dict().keys()

silent = nn.Linear(4, 2)
silent.load_state_dict(weights)  # assign이 없으면 float32로 바뀌어 들어갑니다.
assert silent.weight.dtype == torch.float32
