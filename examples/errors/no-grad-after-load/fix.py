import torch
from torch import nn

model = nn.ModuleDict({"body": nn.Linear(4, 4), "head": nn.Linear(4, 2)})
with torch.no_grad():
    model.load_state_dict(model.state_dict())
assert model["body"].weight.requires_grad  # no_grad 안에서 불러와도 동결되지 않습니다.
model.requires_grad_(False)

# --8<-- [start:look]
print("학습할 것:", [name for name, p in model.named_parameters() if p.requires_grad])
#> 학습할 것: []
print("기울기 계산:", torch.is_grad_enabled())
#> 기울기 계산: True
# --8<-- [end:look]


# --8<-- [start:fix]
@torch.no_grad()  # 이 함수 안에서만 끕니다.
def evaluate(model):
    return model["head"](model["body"](torch.ones(1, 4)))


model["body"].requires_grad_(False)
model["head"].requires_grad_(True)
evaluate(model)
model["head"](model["body"](torch.ones(1, 4))).sum().backward()
# --8<-- [end:fix]

assert model["head"].weight.grad is not None and model["body"].weight.grad is None
