import torch
from torch import nn

torch.manual_seed(0)
model = nn.ModuleDict({"backbone": nn.Linear(4, 8), "head": nn.Linear(8, 1000)})
torch.save(model.state_dict(), "pretrained.pt")

# --8<-- [start:fix]
model.load_state_dict(torch.load("pretrained.pt", weights_only=True))
model["head"] = nn.Linear(8, 3)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)  # 구조를 다 바꾼 다음에 만듭니다.

before = model["head"].weight.detach().clone()
model["head"](model["backbone"](torch.ones(1, 4))).pow(2).sum().backward()
optimizer.step()
print("새 헤드가 바뀌었나요:", not torch.equal(model["head"].weight, before))
#> 새 헤드가 바뀌었나요: True
# --8<-- [end:fix]

assert not torch.equal(model["head"].weight, before)

# --8<-- [start:check]
held = {id(p) for group in optimizer.param_groups for p in group["params"]}
assert not [name for name, p in model.named_parameters() if id(p) not in held]
# --8<-- [end:check]
