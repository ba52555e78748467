import copy
from functools import partial

import torch
from torch.optim import lr_scheduler
from torch.optim.lr_scheduler import OneCycleLR


# --8<-- [start:trap]
def build_optimizer():
    return torch.optim.SGD([torch.zeros(1)], lr=0.1, momentum=0.9)


optimizer = build_optimizer()
scheduler = OneCycleLR(optimizer, max_lr=1.0, total_steps=10)
for _ in range(3):
    optimizer.step()
    scheduler.step()
checkpoint = {"optimizer": optimizer.state_dict(), "scheduler": scheduler.state_dict()}
print("저장한 학습률:", round(optimizer.param_groups[0]["lr"], 3))
#> 저장한 학습률: 0.95

optimizer = build_optimizer()
optimizer.load_state_dict(checkpoint["optimizer"])
scheduler = OneCycleLR(optimizer, max_lr=1.0, total_steps=10)  # 나중에 만들었습니다.
scheduler.load_state_dict(checkpoint["scheduler"])
print("이어 갈 학습률:", round(optimizer.param_groups[0]["lr"], 3))
#> 이어 갈 학습률: 0.04
# --8<-- [end:trap]

assert optimizer.param_groups[0]["lr"] != scheduler.get_last_lr()[0]


def difference(make, steps):
    """이 순서로 이어서 steps번 더 움직인 학습률과 멈추지 않은 학습률의 차이입니다."""
    whole, resumed = build_optimizer(), build_optimizer()
    scheduler = make(whole)
    for count in range(3 + steps):
        if count == 3:
            saved = copy.deepcopy((whole.state_dict(), scheduler.state_dict()))
        whole.step()
        scheduler.step()
    resumed.load_state_dict(saved[0])
    scheduler = make(resumed)
    scheduler.load_state_dict(saved[1])
    for _ in range(steps):
        resumed.step()
        scheduler.step()
    return abs(resumed.param_groups[0]["lr"] - whole.param_groups[0]["lr"])


onecycle = partial(OneCycleLR, max_lr=1.0, total_steps=10)
half = partial(lr_scheduler.LambdaLR, lr_lambda=[lambda epoch: 0.5**epoch])
for make in (onecycle, half):  # 한 번 움직이면 계획으로 돌아옵니다.
    assert difference(make, 1) < 1e-9
warmup = partial(lr_scheduler.LinearLR, start_factor=0.1, total_iters=5)
assert all(difference(warmup, steps) > 0.01 for steps in (1, 2, 3))  # 끝까지 어긋납니다.
for make in (partial(lr_scheduler.StepLR, step_size=2), partial(lr_scheduler.CosineAnnealingLR, T_max=10)):
    assert difference(make, 1) < 1e-9
