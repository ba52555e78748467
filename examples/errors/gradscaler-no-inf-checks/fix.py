import torch
from torch import nn

saved = nn.Linear(4, 2)
torch.save(saved.state_dict(), "model.pt")

# --8<-- [start:fix]
model = nn.Linear(4, 2)
model.load_state_dict(torch.load("model.pt", map_location="cpu", weights_only=True), assign=True)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)  # 모델을 바꾼 다음에 만듭니다.
scaler = torch.amp.GradScaler("cpu")

scaler.scale(model(torch.ones(1, 4)).sum()).backward()
scaler.step(optimizer)
scaler.update()
optimizer.zero_grad()
# --8<-- [end:fix]

# --8<-- [start:check]
known = {id(p) for group in optimizer.param_groups for p in group["params"]}
assert {id(p) for p in model.parameters() if p.requires_grad} <= known
# --8<-- [end:check]

assert torch.allclose(model.weight, saved.weight - 0.1)
