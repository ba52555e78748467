import torch
from torch import nn

model = nn.Linear(4, 2)
torch.save(torch.optim.SGD(model.parameters(), lr=0.1).state_dict(), "optimizer.pt")

# --8<-- [start:fix]
optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)
saved = torch.load("optimizer.pt", map_location="cpu", weights_only=True)

missing = optimizer.defaults.keys() - saved["param_groups"][0].keys()
print("파일에 없는 설정:", sorted(missing)[:3])
#> 파일에 없는 설정: ['amsgrad', 'betas', 'capturable']
if not missing:  # 하나라도 없으면 다른 옵티마이저의 파일입니다. 새로 시작합니다.
    optimizer.load_state_dict(saved)
# --8<-- [end:fix]

assert "betas" in missing
model(torch.ones(1, 4)).sum().backward()
optimizer.step()
assert optimizer.param_groups[0]["lr"] == 1e-3
