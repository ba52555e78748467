import torch
from torch import nn

body = nn.Sequential(nn.Linear(4, 4), nn.Linear(4, 4))
head = nn.Linear(4, 2)
first = torch.optim.AdamW(head.parameters(), lr=0.001)
first.add_param_group({"params": body.parameters(), "lr": 0.0001})
head(body(torch.ones(1, 4))).sum().backward()
first.step()
torch.save({"epoch": 3, "optimizer": first.state_dict()}, "checkpoint.pt")

# --8<-- [start:look]
checkpoint = torch.load("checkpoint.pt", map_location="cpu", weights_only=True)
saved = checkpoint["optimizer"]  # 옵티마이저의 state_dict()를 담은 값입니다.
for group in saved["param_groups"]:
    state = saved["state"].get(group["params"][0], {})  # 그룹의 첫 매개변수의 상태
    shapes = {name: tuple(v.shape) for name, v in state.items() if torch.is_tensor(v)}
    print(len(group["params"]), group["lr"], shapes)
    #> 2 0.001 {'step': (), 'exp_avg': (2, 4), 'exp_avg_sq': (2, 4)}
    #> 4 0.0001 {'step': (), 'exp_avg': (4, 4), 'exp_avg_sq': (4, 4)}
# --8<-- [end:look]

# --8<-- [start:fix]
optimizer = torch.optim.AdamW([
    {"params": head.parameters()},  # 파일의 첫째 그룹: 2개, 모양은 (2, 4)부터
    {"params": body.parameters()},  # 파일의 둘째 그룹: 4개, 모양은 (4, 4)부터
])
theirs = [len(group["params"]) for group in saved["param_groups"]]
mine = [len(group["params"]) for group in optimizer.param_groups]
print(theirs, mine)
#> [2, 4] [2, 4]
assert mine == theirs, "그룹의 수나 순서가 파일과 다릅니다."

numbers = [number for group in saved["param_groups"] for number in group["params"]]
parameters = [p for group in optimizer.param_groups for p in group["params"]]
for number, parameter in zip(numbers, parameters, strict=True):
    for value in saved["state"].get(number, {}).values():
        if torch.is_tensor(value) and value.dim() > 0:
            assert value.shape == parameter.shape, "그룹의 순서가 파일과 다릅니다."

optimizer.load_state_dict(saved)
# --8<-- [end:fix]

assert [group["lr"] for group in optimizer.param_groups] == [0.001, 0.0001]
for parameter in [*head.parameters(), *body.parameters()]:
    assert torch.equal(optimizer.state[parameter]["exp_avg"], first.state[parameter]["exp_avg"])
swapped = torch.optim.AdamW([{"params": body.parameters()}, {"params": head.parameters()}])
assert [len(group["params"]) for group in swapped.param_groups] != theirs

# 그룹의 크기가 같으면 순서가 달라도 오류 없이 남의 학습률과 상태를 받습니다.
small = nn.Linear(4, 4)
pair = torch.optim.AdamW([{"params": small.parameters()}, {"params": head.parameters()}])
two = torch.optim.AdamW([{"params": head.parameters()}, {"params": small.parameters(), "lr": 0.1}])
small(torch.ones(1, 4)).sum().backward()
two.step()
pair.load_state_dict(two.state_dict())
assert pair.param_groups[1]["params"][0] is head.weight and pair.param_groups[1]["lr"] == 0.1
assert pair.state[head.weight]["exp_avg"].shape == small.weight.shape
