import torch
from torch import nn

old = nn.Sequential(nn.Linear(4, 4), nn.Linear(4, 2))
first = torch.optim.AdamW(old.parameters())
old(torch.ones(1, 4)).sum().backward()
first.step()
torch.save({"model": old.state_dict(), "optimizer": first.state_dict()}, "run.pt")

model = nn.Sequential(nn.Linear(4, 4), nn.Linear(4, 2), nn.Linear(2, 2))  # 계층을 하나 더했습니다.
optimizer = torch.optim.AdamW(model.parameters())

# --8<-- [start:count]
checkpoint = torch.load("run.pt", map_location="cpu", weights_only=True)
saved = [len(group["params"]) for group in checkpoint["optimizer"]["param_groups"]]
now = [len(group["params"]) for group in optimizer.param_groups]
print(f"파일의 그룹마다 {saved}개, 지금은 {now}개")
#> 파일의 그룹마다 [4]개, 지금은 [6]개
# --8<-- [end:count]

# --8<-- [start:fix]
print(model.load_state_dict(checkpoint["model"], strict=False))  # 더한 계층만 누락되어야 합니다.
#> _IncompatibleKeys(missing_keys=['2.weight', '2.bias'], unexpected_keys=[])
optimizer = torch.optim.AdamW(model.parameters(), lr=1e-4)  # 상태 없이 새로 시작합니다.
# --8<-- [end:fix]

assert (saved, now) == ([4], [6])
assert torch.equal(model[1].weight, old[1].weight)
model(torch.ones(1, 4)).sum().backward()
optimizer.step()
assert optimizer.state[model[2].weight]["step"] == 1
