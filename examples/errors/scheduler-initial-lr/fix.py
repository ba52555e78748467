import torch
from torch import nn

model = nn.Linear(4, 2)


def build():
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    return optimizer, torch.optim.lr_scheduler.StepLR(optimizer, 2)


optimizer, scheduler = build()
for _ in range(3):
    optimizer.step()
    scheduler.step()
expected = scheduler.get_last_lr()
torch.save({"optimizer": optimizer.state_dict(), "scheduler": scheduler.state_dict()}, "run.pt")

# --8<-- [start:fix]
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
scheduler = torch.optim.lr_scheduler.StepLR(optimizer, 2)  # last_epoch를 적지 않습니다.

checkpoint = torch.load("run.pt", map_location="cpu", weights_only=True)
optimizer.load_state_dict(checkpoint["optimizer"])
scheduler.load_state_dict(checkpoint["scheduler"])
print("다음 에폭:", scheduler.last_epoch, "학습률:", scheduler.get_last_lr())
#> 다음 에폭: 3 학습률: [0.010000000000000002]
# --8<-- [end:fix]

assert scheduler.last_epoch == 3 and scheduler.get_last_lr() == expected
assert optimizer.param_groups[0]["lr"] == expected[0]
