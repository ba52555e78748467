import copy
import warnings

import torch
from torch.optim import lr_scheduler as sched

warnings.simplefilter("ignore", UserWarning)  # torch 2.6의 SequentialLR이 스스로 내는 경고입니다.

# --8<-- [start:setup]
SCHEDULERS = {
    "StepLR": lambda o: sched.StepLR(o, step_size=2, gamma=0.5),
    "LambdaLR": lambda o: sched.LambdaLR(o, lambda epoch: 0.5 ** (epoch // 2)),
    "OneCycleLR": lambda o: sched.OneCycleLR(o, max_lr=0.8, total_steps=10),
    "Cosine": lambda o: sched.CosineAnnealingLR(o, T_max=10),
    "Cosine, eta_min": lambda o: sched.CosineAnnealingLR(o, T_max=10, eta_min=0.1),
    "Warmup + Cosine": lambda o: sched.SequentialLR(
        o, [sched.LinearLR(o, 0.25, total_iters=5), sched.CosineAnnealingLR(o, 5)], [5]
    ),
}


def build(name):
    optimizer = torch.optim.SGD([torch.zeros(1)], lr=0.8, momentum=0.9)
    return optimizer, SCHEDULERS[name](optimizer)


def run(optimizer, scheduler, epochs):
    rates = []
    for _ in range(epochs):
        rates.append(round(optimizer.param_groups[0]["lr"], 3))
        optimizer.step()
        scheduler.step()
    return rates


files = {}
for name in SCHEDULERS:
    parts = build(name)
    run(*parts, 3)  # 세 에폭을 마친 상태입니다.
    files[name] = [part.state_dict() for part in parts]
# --8<-- [end:setup]


def resume(name):
    parts = build(name)
    for part, state in zip(parts, copy.deepcopy(files[name]), strict=True):
        part.load_state_dict(state)
    return parts


# --8<-- [start:wrong]
for name in SCHEDULERS:
    optimizer, scheduler = resume(name)
    planned = run(*resume(name), 4)
    for group in optimizer.param_groups:
        group["lr"] *= 0.1
    print(f"{name} {planned} → {run(optimizer, scheduler, 4)}")
    #> StepLR [0.4, 0.2, 0.2, 0.1] → [0.04, 0.02, 0.02, 0.01]
    #> LambdaLR [0.4, 0.2, 0.2, 0.1] → [0.04, 0.2, 0.2, 0.1]
    #> OneCycleLR [0.76, 0.649, 0.489, 0.311] → [0.076, 0.649, 0.489, 0.311]
    #> Cosine [0.635, 0.524, 0.4, 0.276] → [0.064, 0.052, 0.04, 0.028]
    #> Cosine, eta_min [0.656, 0.558, 0.45, 0.342] → [0.066, 0.072, 0.078, 0.085]
    #> Warmup + Cosine [0.56, 0.68, 0.8, 0.724] → [0.056, 0.068, 0.8, 0.724]
# --8<-- [end:wrong]


# --8<-- [start:right]
RATES = {"lr", "initial_lr", "max_lr", "min_lr"}  # 옵티마이저의 매개변수 그룹에 있습니다.
RATES |= {"base_lrs", "max_lrs", "min_lrs", "default_min_lr", "eta_min", "_last_lr"}


def scale_learning_rate(optimizer, scheduler, factor):
    """지금부터의 학습률을 모두 factor배로 바꿉니다. torch.optim.lr_scheduler의 것만 받습니다."""
    schedulers = [scheduler]
    for each in schedulers:  # SequentialLR의 안쪽도 이어서 살펴봅니다.
        schedulers += getattr(each, "_schedulers", [])
        if type(each).__module__ != sched.__name__:
            raise ValueError(f"{type(each).__name__}: 무엇을 바꿀지 알 수 없습니다.")
    for values in (*optimizer.param_groups, *map(vars, schedulers)):
        for key in RATES & values.keys():
            if isinstance(values[key], list):
                values[key] = [rate * factor for rate in values[key]]
            elif values[key] is not None:
                values[key] *= factor


for name in SCHEDULERS:
    optimizer, scheduler = resume(name)
    scale_learning_rate(optimizer, scheduler, 0.1)
    print(f"{name} {run(optimizer, scheduler, 4)}")
    #> StepLR [0.04, 0.02, 0.02, 0.01]
    #> LambdaLR [0.04, 0.02, 0.02, 0.01]
    #> OneCycleLR [0.076, 0.065, 0.049, 0.031]
    #> Cosine [0.064, 0.052, 0.04, 0.028]
    #> Cosine, eta_min [0.066, 0.056, 0.045, 0.034]
    #> Warmup + Cosine [0.056, 0.068, 0.08, 0.072]
# --8<-- [end:right]
for name in SCHEDULERS:
    (optimizer, scheduler), (planned, plan) = resume(name), resume(name)
    scale_learning_rate(optimizer, scheduler, 0.5)
    assert scheduler.get_last_lr() == [rate / 2 for rate in plan.get_last_lr()]
    for _ in range(7):  # 남은 일곱 에폭의 학습률이 모두 계획의 절반입니다.
        rate, expected = optimizer.param_groups[0]["lr"], planned.param_groups[0]["lr"] / 2
        assert abs(rate - expected) < 1e-9, (name, rate, expected)
        for part in (optimizer, scheduler, planned, plan):
            part.step()

optimizer, scheduler = resume("StepLR")
scale_learning_rate(optimizer, scheduler, 0.1)
again = build("StepLR")
again[0].load_state_dict(optimizer.state_dict())
again[1].load_state_dict(scheduler.state_dict())
scale_learning_rate(*again, 0.1)  # 배율은 저장되므로, 다시 부르면 0.01배가 됩니다.
assert abs(again[0].param_groups[0]["lr"] - 0.004) < 1e-9


class WarmupLR(sched.LRScheduler):  # 최솟값을 스스로 정한 이름에 담습니다.
    floor = 0.01

    def get_lr(self):
        return [max(self.floor, rate * self.last_epoch / 10) for rate in self.base_lrs]


optimizer = torch.optim.SGD([torch.zeros(1)], lr=0.8)
scheduler = sched.SequentialLR(optimizer, [WarmupLR(optimizer), sched.StepLR(optimizer, 2)], [5])
try:
    scale_learning_rate(optimizer, scheduler, 0.1)
except ValueError as error:
    message = str(error)
assert message == "WarmupLR: 무엇을 바꿀지 알 수 없습니다."
assert optimizer.param_groups[0]["initial_lr"] == 0.8  # 거절하면 아무것도 바꾸지 않습니다.

plateau = sched.ReduceLROnPlateau(optimizer, factor=0.5, patience=0, min_lr=0.3)
optimizer.param_groups[0]["lr"] = 0.8
scale_learning_rate(optimizer, plateau, 0.1)
for _ in range(9):
    plateau.step(1.0)
assert abs(plateau.get_last_lr()[0] - 0.03) < 1e-9
