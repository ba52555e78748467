import torch
from torch import nn


# --8<-- [start:setup]
def build_optimizer():
    return torch.optim.SGD(nn.Linear(4, 1).parameters(), lr=0.1, momentum=0.9)


def build_scheduler(optimizer):
    return torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=0.5, total_steps=20)


def learning_rate(optimizer):
    return round(optimizer.param_groups[0]["lr"], 4)
# --8<-- [end:setup]


optimizer = build_optimizer()
scheduler = build_scheduler(optimizer)
for _ in range(8):
    optimizer.step()
    scheduler.step()
torch.save({"optimizer": optimizer.state_dict(), "scheduler": scheduler.state_dict()}, "run.pt")
checkpoint = torch.load("run.pt", weights_only=True)

# --8<-- [start:wrong]
late = build_optimizer()
late.load_state_dict(checkpoint["optimizer"])
print(learning_rate(late))
#> 0.4455
late_scheduler = build_scheduler(late)  # 만들면서 처음 학습률을 옵티마이저에 씁니다.
late_scheduler.load_state_dict(checkpoint["scheduler"])  # 옵티마이저는 건드리지 않습니다.
print(learning_rate(late))
#> 0.02
# --8<-- [end:wrong]

# --8<-- [start:right]
restored = build_optimizer()
restored_scheduler = build_scheduler(restored)  # 불러오기 전에 만듭니다.
restored.load_state_dict(checkpoint["optimizer"])
restored_scheduler.load_state_dict(checkpoint["scheduler"])
print(learning_rate(restored))
#> 0.4455
# --8<-- [end:right]
assert restored.param_groups[0]["momentum"] == optimizer.param_groups[0]["momentum"]
assert late.param_groups[0]["momentum"] != optimizer.param_groups[0]["momentum"]
late.step()  # 다음 scheduler.step()까지 틀린 학습률로 학습합니다.
for each in (scheduler, late_scheduler, restored_scheduler):
    each.optimizer.step()
    each.step()
assert learning_rate(late) == learning_rate(restored) == learning_rate(optimizer)
