import torch
from torch import nn


# --8<-- [start:trap]
def build():
    return nn.ModuleDict({"backbone": nn.Linear(4, 4), "head": nn.Linear(4, 1)})


model = build()
model["backbone"].requires_grad_(False)  # 첫째 날: 백본을 동결하고 헤드만 학습합니다.
torch.save(model.state_dict(), "model.pt")

model = build()  # 다음 날: 다시 만들어 이어 갑니다.
model.load_state_dict(torch.load("model.pt", weights_only=True))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
before = model["backbone"].weight.detach().clone()
model["head"](model["backbone"](torch.ones(1, 4))).sum().backward()
optimizer.step()
print("백본이 그대로인가요:", torch.equal(model["backbone"].weight, before))
#> 백본이 그대로인가요: False
# --8<-- [end:trap]

assert all(p.requires_grad for p in model.parameters())
