import copy

import torch
from torch.optim import lr_scheduler

# --8<-- [start:setup]
SCHEDULERS = {
    "StepLR": lambda optimizer: lr_scheduler.StepLR(optimizer, step_size=2, gamma=0.5),
    "LambdaLR": lambda optimizer: lr_scheduler.LambdaLR(optimizer, lambda n: 0.5 ** (n // 2)),
    "OneCycleLR": lambda optimizer: lr_scheduler.OneCycleLR(optimizer, 0.8, total_steps=10),
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
    run(*parts, 5)  # 다섯 에폭을 마친 상태입니다.
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
    #> StepLR [0.2, 0.1, 0.1, 0.05] → [0.02, 0.01, 0.01, 0.005]
    #> LambdaLR [0.2, 0.1, 0.1, 0.05] → [0.02, 0.1, 0.1, 0.05]
    #> OneCycleLR [0.489, 0.311, 0.151, 0.04] → [0.049, 0.311, 0.151, 0.04]
# --8<-- [end:wrong]


# --8<-- [start:right]
def scale_learning_rate(optimizer, scheduler, factor):
    for group in optimizer.param_groups:
        for key in ("lr", "initial_lr", "max_lr", "min_lr"):  # 뒤의 둘은 OneCycleLR의 것입니다.
            if key in group:
                group[key] *= factor
    for each in (scheduler, *getattr(scheduler, "_schedulers", ())):
        for key in ("base_lrs", "max_lrs"):  # max_lrs는 CyclicLR의 것입니다.
            if hasattr(each, key):
                setattr(each, key, [rate * factor for rate in getattr(each, key)])


for name in SCHEDULERS:
    optimizer, scheduler = resume(name)
    scale_learning_rate(optimizer, scheduler, 0.1)
    print(f"{name} {run(optimizer, scheduler, 4)}")
    #> StepLR [0.02, 0.01, 0.01, 0.005]
    #> LambdaLR [0.02, 0.01, 0.01, 0.005]
    #> OneCycleLR [0.049, 0.031, 0.015, 0.004]
# --8<-- [end:right]
for name in SCHEDULERS:
    optimizer, scheduler = resume(name)
    scale_learning_rate(optimizer, scheduler, 0.5)
    for planned in run(*resume(name), 4):
        assert abs(optimizer.param_groups[0]["lr"] - planned / 2) < 0.001
        optimizer.step()
        scheduler.step()
