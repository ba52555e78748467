import torch
from torch import nn
from torch.optim.lr_scheduler import OneCycleLR

model = nn.Linear(4, 2)
first = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
scheduler = OneCycleLR(first, max_lr=0.1, total_steps=4)
for _ in range(4):
    first.step()
    scheduler.step()
torch.save({"optimizer": first.state_dict(), "scheduler": scheduler.state_dict()}, "run.pt")

# --8<-- [start:fix]
import warnings

from torch.optim.lr_scheduler import OneCycleLR

checkpoint = torch.load("run.pt", map_location="cpu", weights_only=True)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
scheduler = OneCycleLR(optimizer, max_lr=0.1, total_steps=8)
with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # 옵티마이저보다 먼저 부른다는 경고입니다.
    for _ in range(checkpoint["scheduler"]["last_epoch"]):  # 이미 마친 스텝의 수입니다.
        scheduler.step()
PLAN = {"lr", "initial_lr", "max_lr", "min_lr", "momentum", "betas"}  # OneCycleLR이 정하는 값입니다.
plan = [{k: group[k] for k in PLAN & group.keys()} for group in optimizer.param_groups]

optimizer.load_state_dict(checkpoint["optimizer"])
for group, values in zip(optimizer.param_groups, plan, strict=True):
    group.update(values)
# --8<-- [end:fix]

assert scheduler.last_epoch == 4
lrs = []
for _ in range(3):
    optimizer.step()
    scheduler.step()
    lrs.append(scheduler.get_last_lr()[0])
reference = torch.optim.SGD(nn.Linear(4, 2).parameters(), lr=0.1, momentum=0.9)
planned = OneCycleLR(reference, max_lr=0.1, total_steps=8)
expected = []
for _ in range(7):
    reference.step()
    planned.step()
    expected.append(planned.get_last_lr()[0])
assert lrs == expected[4:]

epochs, loader = 2, [torch.ones(1, 4)] * 3
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
# --8<-- [start:fresh]
from torch.optim.lr_scheduler import OneCycleLR

scheduler = OneCycleLR(optimizer, max_lr=0.1, epochs=epochs, steps_per_epoch=len(loader))
# --8<-- [end:fresh]
for _ in range(epochs * len(loader)):
    optimizer.step()
    scheduler.step()
