import torch
from torch.optim.lr_scheduler import OneCycleLR


def build_optimizer():
    return torch.optim.SGD([torch.zeros(1)], lr=0.1, momentum=0.9)


optimizer = build_optimizer()
scheduler = OneCycleLR(optimizer, max_lr=1.0, total_steps=10)
for _ in range(3):
    optimizer.step()
    scheduler.step()
checkpoint = {"optimizer": optimizer.state_dict(), "scheduler": scheduler.state_dict()}
saved_lr = optimizer.param_groups[0]["lr"]

# --8<-- [start:fix]
optimizer = build_optimizer()
scheduler = OneCycleLR(optimizer, max_lr=1.0, total_steps=10)  # 둘 다 만든 다음에
optimizer.load_state_dict(checkpoint["optimizer"])  # 둘 다 불러옵니다.
scheduler.load_state_dict(checkpoint["scheduler"])
print("이어 갈 학습률:", round(optimizer.param_groups[0]["lr"], 3))
#> 이어 갈 학습률: 0.95
# --8<-- [end:fix]

assert optimizer.param_groups[0]["lr"] == saved_lr

# --8<-- [start:check]
assert [group["lr"] for group in optimizer.param_groups] == scheduler.get_last_lr()
# --8<-- [end:check]
