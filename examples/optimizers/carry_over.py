import copy

import torch
from torch import nn


# --8<-- [start:carry]
# 스케줄러가 더하는 설정과, torch 버전에 따라 없는 설정입니다.
ADDED_LATER = {"initial_lr", "max_lr", "min_lr", "base_momentum", "max_momentum"}
ADDED_LATER |= {"decoupled_weight_decay"}


def carry_over(optimizer, saved):
    """이름과 모양이 같은 매개변수의 상태만 옮기고, 새로 시작하는 이름을 돌려줍니다.

    옵티마이저의 종류가 다르거나 이름이 없으면 아무것도 바꾸지 않고 ValueError를 냅니다.
    """
    for where, groups in (("파일", saved["param_groups"]), ("지금", optimizer.param_groups)):
        if any("param_names" not in group for group in groups):
            message = "옵티마이저에 이름이 없습니다. named_parameters()로 만드세요."
            raise ValueError(f"{where}의 {message}")
    differ = saved["param_groups"][0].keys() ^ optimizer.param_groups[0].keys()
    if differ - ADDED_LATER:
        listed = ", ".join(sorted(differ - ADDED_LATER))
        raise ValueError(f"종류가 다른 옵티마이저입니다. 한쪽에만 있는 설정: {listed}")
    position = {}
    for group in saved["param_groups"]:
        position |= zip(group["param_names"], group["params"], strict=True)
    merged, fresh = optimizer.state_dict(), []
    for group, packed in zip(optimizer.param_groups, merged["param_groups"], strict=True):
        for name, parameter, number in zip(
            group["param_names"], group["params"], packed["params"], strict=True
        ):
            state = saved["state"].get(position.get(name), {})
            tensors = [v for v in state.values() if torch.is_tensor(v) and v.dim()]
            if tensors and all(v.shape == parameter.shape for v in tensors):
                merged["state"][number] = copy.deepcopy(state)
            else:
                fresh.append(name)
    optimizer.load_state_dict(merged)
    return fresh
# --8<-- [end:carry]


# --8<-- [start:setup]
model = nn.ModuleDict({"body": nn.Linear(4, 4), "head": nn.Linear(4, 2)})
model["body"].requires_grad_(False)  # 처음에는 헤드만 학습했습니다.


def learnable(model):
    return [(name, p) for name, p in model.named_parameters() if p.requires_grad]


first = torch.optim.AdamW(learnable(model), lr=0.01)
for _ in range(3):
    model["head"](model["body"](torch.ones(1, 4))).sum().backward()
    first.step()
torch.save(first.state_dict(), "optimizer.pt")
unnamed = first.state_dict()
del unnamed["param_groups"][0]["param_names"]
torch.save(unnamed, "old.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
model["body"].requires_grad_(True)  # 본체의 동결을 풀고 이어서 학습합니다.
optimizer = torch.optim.AdamW(learnable(model), lr=0.001)
saved = torch.load("optimizer.pt", weights_only=True)
try:
    optimizer.load_state_dict(saved)
except ValueError as error:
    message = str(error)
print(message.partition(" that ")[2])
#> doesn't match the size of optimizer's group
fresh = carry_over(optimizer, saved)
assert fresh == ["body.weight", "body.bias"]  # 본체만 새로 시작합니다.
print(optimizer.state[model["head"].weight]["step"].item())
#> 3.0
print(optimizer.param_groups[0]["lr"])  # 하이퍼파라미터는 지금의 코드를 따릅니다.
#> 0.001
# --8<-- [end:load]
for key, value in first.state[model["head"].weight].items():
    assert torch.equal(value, optimizer.state[model["head"].weight][key])
model["head"](model["body"](torch.ones(1, 4))).sum().backward()
optimizer.step()
assert optimizer.state[model["body"].weight]["step"] == 1

# --8<-- [start:old]
saved = torch.load("old.pt", weights_only=True)  # 이름 없이 저장한 옛 파일입니다.
try:
    carry_over(optimizer, saved)
except ValueError as error:
    message = str(error)
print(message)
#> 파일의 옵티마이저에 이름이 없습니다. named_parameters()로 만드세요.
saved["param_groups"][0]["param_names"] = ["head.weight", "head.bias"]  # 저장할 때의 순서
print(carry_over(optimizer, saved))
#> ['body.weight', 'body.bias']
# --8<-- [end:old]
with_scheduler = torch.optim.AdamW(learnable(model))
torch.optim.lr_scheduler.OneCycleLR(with_scheduler, 0.1, total_steps=4)
assert carry_over(optimizer, with_scheduler.state_dict())  # 스케줄러가 더한 설정은 따지지 않습니다.
for other in (torch.optim.SGD, torch.optim.NAdam, torch.optim.Adamax, torch.optim.RMSprop):
    try:
        carry_over(other(learnable(model), lr=0.1), first.state_dict())
        raise AssertionError(other)
    except ValueError as error:
        assert str(error).startswith("종류가 다른 옵티마이저입니다."), error
model["head"] = nn.Linear(4, 2)  # 크기가 같은 새 헤드에는 옛 상태가 따라옵니다.
assert carry_over(torch.optim.AdamW(learnable(model)), first.state_dict()) == fresh
wrapped = nn.DataParallel(nn.Sequential(model["head"]))
assert len(carry_over(torch.optim.AdamW(learnable(wrapped)), first.state_dict())) == 2
old, new = (torch.optim.Adafactor(learnable(model)) for _ in range(2))
model["head"](model["body"](torch.ones(1, 4))).sum().backward()
old.step()  # 행렬의 상태는 행과 열로 나뉘어 모양이 다릅니다.
assert carry_over(new, old.state_dict()) == ["body.weight", "head.weight"]
