import torch
from torch import nn

torch.manual_seed(0)
# --8<-- [start:setup]
old_model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
model = nn.Sequential(nn.Linear(4, 8), nn.Dropout(0.1), nn.ReLU(), nn.Linear(8, 2))
torch.save(old_model.state_dict(), "old.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
state_dict = torch.load("old.pt", map_location="cpu", weights_only=True)
own = model.state_dict()
print(list(state_dict), list(own))
#> ['0.weight', '0.bias', '2.weight', '2.bias'] ['0.weight', '0.bias', '3.weight', '3.bias']
moved = dict(zip(own, state_dict.values(), strict=True))  # 순서가 같을 때만 맞습니다.
assert all(moved[key].shape == own[key].shape for key in own)
print(model.load_state_dict(moved))
#> <All keys matched successfully>
# --8<-- [end:load]

# --8<-- [start:check]
x = torch.randn(3, 4)
print(torch.equal(model.eval()(x), old_model.eval()(x)))
#> True
# --8<-- [end:check]

# --8<-- [start:names]
named = nn.Sequential()
named.add_module("hidden", nn.Linear(4, 8))
named.add_module("dropout", nn.Dropout(0.1))  # 끼워 넣어도 다른 이름은 그대로입니다.
named.add_module("relu", nn.ReLU())
named.add_module("output", nn.Linear(8, 2))
print(list(named.state_dict()))
#> ['hidden.weight', 'hidden.bias', 'output.weight', 'output.bias']
# --8<-- [end:names]

# --8<-- [start:wrong]
shallow = nn.Sequential(nn.Linear(4, 4), nn.Linear(4, 4))
deeper = nn.Sequential(nn.Linear(4, 4), nn.Linear(4, 4), nn.Linear(4, 4))
result = deeper.load_state_dict(shallow.state_dict(), strict=False)
print(result.missing_keys)  # 맨 앞에 끼웠는데 맨 뒤가 새 계층처럼 보입니다.
#> ['2.weight', '2.bias']
print(torch.equal(deeper[1].weight, shallow[0].weight))
#> False
print(torch.equal(deeper[0].weight, shallow[0].weight))
#> True
# --8<-- [end:wrong]
assert torch.equal(model[3].weight, old_model[2].weight)
