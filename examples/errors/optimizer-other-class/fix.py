import torch
from torch import nn

model = nn.Linear(4, 2)
torch.save(torch.optim.SGD(model.parameters(), lr=0.1).state_dict(), "optimizer.pt")

# --8<-- [start:fix]
optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)
saved = torch.load("optimizer.pt", map_location="cpu", weights_only=True)

SAME = {"params", "param_names", "decoupled_weight_decay"}  # 종류와 상관없는 이름입니다.
SAME |= {"initial_lr", "max_lr", "min_lr", "base_momentum", "max_momentum"}  # 스케줄러가 더합니다.
other = saved["param_groups"][0].keys() - optimizer.defaults.keys() - SAME
print("파일에만 있는 설정:", sorted(other))
#> 파일에만 있는 설정: ['dampening', 'momentum', 'nesterov']
if not other:  # 하나라도 있으면 다른 옵티마이저의 파일입니다. 불러오지 않고 새로 시작합니다.
    optimizer.load_state_dict(saved)
# --8<-- [end:fix]

assert "dampening" in other
model(torch.ones(1, 4)).sum().backward()
optimizer.step()
assert optimizer.param_groups[0]["lr"] == 1e-3
