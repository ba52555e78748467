import torch
from torch import nn

# --8<-- [start:setup]
model = nn.ModuleDict({side: nn.Linear(2, 1, bias=False) for side in ("left", "right")})
left, right = model["left"].weight, model["right"].weight
saved = torch.optim.SGD([left, right], lr=0.1, momentum=0.9)
(left.sum() * 10 + right.sum()).backward()  # 왼쪽의 기울기는 10, 오른쪽은 1입니다.
saved.step()
# --8<-- [end:setup]

# --8<-- [start:wrong]
optimizer = torch.optim.SGD([right, left], lr=0.1, momentum=0.9)  # 순서만 바꾸었습니다.
optimizer.load_state_dict(saved.state_dict())
for name, weight in (("left", left), ("right", right)):
    before, after = saved.state[weight], optimizer.state[weight]
    print(name, before["momentum_buffer"][0, 0].item(), after["momentum_buffer"][0, 0].item())
    #> left 10.0 1.0
    #> right 1.0 10.0
# --8<-- [end:wrong]
assert torch.equal(optimizer.state[left]["momentum_buffer"], saved.state[right]["momentum_buffer"])

# --8<-- [start:names]
named = torch.optim.SGD(model.named_parameters(), lr=0.1, momentum=0.9)
print(named.state_dict()["param_groups"][0]["param_names"])
#> ['left.weight', 'right.weight']
swapped = [("right.weight", right), ("left.weight", left)]
optimizer = torch.optim.SGD(swapped, lr=0.1, momentum=0.9)
optimizer.load_state_dict(named.state_dict())  # 이름이 있어도 순서로 맞춥니다.
print(optimizer.param_groups[0]["param_names"])
#> ['left.weight', 'right.weight']
print(optimizer.param_groups[0]["params"][0] is right)  # 이름까지 잘못 붙었습니다.
#> True
# --8<-- [end:names]
assert optimizer.param_groups[0]["params"][1] is left
