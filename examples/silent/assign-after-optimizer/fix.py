import torch
from torch import nn

model = nn.Linear(4, 1)
torch.save(model.state_dict(), "model.pt")

# --8<-- [start:fix]
model.load_state_dict(torch.load("model.pt", weights_only=True), assign=True)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)  # 불러온 다음에 만듭니다.

before = model.weight.detach().clone()
model(torch.ones(1, 4)).sum().backward()
optimizer.step()
print("가중치가 바뀌었나요:", not torch.equal(model.weight, before))
#> 가중치가 바뀌었나요: True
# --8<-- [end:fix]

assert not torch.equal(model.weight, before)

# --8<-- [start:check]
held = {id(p) for group in optimizer.param_groups for p in group["params"]}
assert all(id(p) in held for p in model.parameters() if p.requires_grad)
# --8<-- [end:check]
