import torch
from torch import nn

model = nn.Linear(4, 2)
parameter = model.weight
new_weight = torch.ones(2, 4)

# --8<-- [start:fix]
with torch.no_grad():  # 기울기의 기록에 남기지 않습니다.
    model.weight.copy_(new_weight)
    model.bias[:1] = 0.5
print(model.weight.requires_grad, model.weight[0].tolist())
#> True [1.0, 1.0, 1.0, 1.0]
# --8<-- [end:fix]
assert model.weight is parameter  # 매개변수 객체는 그대로입니다.
assert model.bias[0] == 0.5

# --8<-- [start:all]
state_dict = model.state_dict()
state_dict["weight"] = torch.full((2, 4), 2.0)
model.load_state_dict(state_dict)  # 여럿이라면 딕셔너리를 고쳐서 한 번에 넣으세요.
# --8<-- [end:all]
assert model.weight is parameter and (model.weight == 2).all()
