import torch
from torch import nn

torch.manual_seed(0)

# --8<-- [start:trap]
model = nn.ModuleDict({"backbone": nn.Linear(4, 8), "head": nn.Linear(8, 1000)})
torch.save(model.state_dict(), "pretrained.pt")

optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
model.load_state_dict(torch.load("pretrained.pt", weights_only=True))
model["head"] = nn.Linear(8, 3)  # 클래스 수에 맞추어 바꿉니다.

before = model["head"].weight.detach().clone()
model["head"](model["backbone"](torch.ones(1, 4))).pow(2).sum().backward()
optimizer.step()  # 백본은 학습됩니다.
print("새 헤드가 바뀌었나요:", not torch.equal(model["head"].weight, before))
#> 새 헤드가 바뀌었나요: False
# --8<-- [end:trap]

assert model["head"].weight.grad is not None
