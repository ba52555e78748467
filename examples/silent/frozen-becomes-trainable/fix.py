import torch
from torch import nn


def build():
    return nn.ModuleDict({"backbone": nn.Linear(4, 4), "head": nn.Linear(4, 1)})


torch.save(build().state_dict(), "model.pt")

# --8<-- [start:fix]
model = build()
model.load_state_dict(torch.load("model.pt", weights_only=True))
model["backbone"].requires_grad_(False)  # 옵티마이저를 만들기 전에 다시 동결합니다.
trainable = [p for p in model.parameters() if p.requires_grad]
optimizer = torch.optim.SGD(trainable, lr=0.1)

before = model["backbone"].weight.detach().clone()
model["head"](model["backbone"](torch.ones(1, 4))).sum().backward()
optimizer.step()
print("백본이 그대로인가요:", torch.equal(model["backbone"].weight, before))
#> 백본이 그대로인가요: True
# --8<-- [end:fix]

assert torch.equal(model["backbone"].weight, before)

# --8<-- [start:check]
names = {name.split(".")[0] for name, p in model.named_parameters() if p.requires_grad}
assert names == {"head"}
# --8<-- [end:check]
