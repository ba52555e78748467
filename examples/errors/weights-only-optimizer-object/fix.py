import torch
from torch import nn

model = nn.Linear(4, 2)
optimizer = torch.optim.Adam(model.parameters())
scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=10)
model(torch.ones(1, 4)).sum().backward()
optimizer.step()
old = {"model": model.state_dict(), "optimizer": optimizer, "scheduler": scheduler}
torch.save(old, "old.pt")

# --8<-- [start:fix]
checkpoint = {
    "model": model.state_dict(),
    "optimizer": optimizer.state_dict(),  # 객체가 아니라 상태를 담습니다.
    "scheduler": scheduler.state_dict(),
}
torch.save(checkpoint, "checkpoint.pt")

file = torch.load("checkpoint.pt", weights_only=True)
optimizer = torch.optim.Adam(model.parameters())  # 만들고 나서 상태를 넣습니다.
scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=10)
optimizer.load_state_dict(file["optimizer"])
scheduler.load_state_dict(file["scheduler"])
# --8<-- [end:fix]

assert optimizer.state_dict()["state"][0]["step"] == 1


# --8<-- [start:old]
from torch.serialization import safe_globals


def plain_dict(factory=None):
    return {}


names = [
    torch.optim.Adam,
    torch.optim.lr_scheduler.StepLR,
    dict,
    (plain_dict, "collections.defaultdict"),  # 옵티마이저 안의 defaultdict 자리에 dict를 만듭니다.
]
with safe_globals(names):
    old = torch.load("old.pt", weights_only=True)
for key in ("optimizer", "scheduler"):
    old[key] = old[key].state_dict()
torch.save(old, "checkpoint.pt")
# --8<-- [end:old]

again = torch.load("checkpoint.pt", weights_only=True)
assert torch.equal(again["optimizer"]["state"][0]["exp_avg"], checkpoint["optimizer"]["state"][0]["exp_avg"])
assert again["scheduler"]["step_size"] == 10
