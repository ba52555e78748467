import torch
from torch import nn


# --8<-- [start:setup]
def match_by_name(optimizer, saved):
    """순서가 아니라 이름으로 맞춥니다. 이름이 없거나 모자라면 KeyError가 납니다."""
    groups = []
    for old, now in zip(saved["param_groups"], optimizer.param_groups, strict=True):
        position = dict(zip(old["param_names"], old["params"], strict=True))
        names = now["param_names"]
        groups.append(old | {"params": [position[n] for n in names], "param_names": names})
    return saved | {"param_groups": groups}
# --8<-- [end:setup]


model = nn.ModuleDict({side: nn.Linear(2, 1, bias=False) for side in ("left", "right")})
left, right = model["left"].weight, model["right"].weight
saved = torch.optim.SGD(model.named_parameters(), lr=0.1, momentum=0.9)
(left.sum() * 10 + right.sum()).backward()
saved.step()

# --8<-- [start:load]
swapped = [("right.weight", right), ("left.weight", left)]
optimizer = torch.optim.SGD(swapped, lr=0.1, momentum=0.9)
optimizer.register_load_state_dict_pre_hook(match_by_name)
optimizer.load_state_dict(saved.state_dict())
for name, weight in model.named_parameters():
    before, after = saved.state[weight], optimizer.state[weight]
    print(name, torch.equal(before["momentum_buffer"], after["momentum_buffer"]))
    #> left.weight True
    #> right.weight True
print(optimizer.param_groups[0]["param_names"])
#> ['right.weight', 'left.weight']
# --8<-- [end:load]
assert optimizer.param_groups[0]["params"][0] is right
