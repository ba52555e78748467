import warnings

import torch
from torch.optim import lr_scheduler as sched

warnings.simplefilter("ignore", UserWarning)  # torch 2.6의 SequentialLR이 스스로 내는 경고입니다.

# --8<-- [start:setup]
SCHEDULERS = {
    "StepLR": lambda o: sched.StepLR(o, step_size=3, gamma=0.1),
    "ExponentialLR": lambda o: sched.ExponentialLR(o, gamma=0.5),
    "CosineAnnealingLR": lambda o: sched.CosineAnnealingLR(o, T_max=8),
    "LambdaLR": lambda o: sched.LambdaLR(o, lambda epoch: 1 - epoch / 8),
    "LinearLR": lambda o: sched.LinearLR(o, start_factor=0.1, total_iters=4),
    "Warmup + Cosine": lambda o: sched.SequentialLR(
        o, [sched.LinearLR(o, 0.1, total_iters=2), sched.CosineAnnealingLR(o, 6)], [2]
    ),
}


def run(optimizer, scheduler, epochs):
    rates = []
    for _ in range(epochs):
        rates.append(round(optimizer.param_groups[0]["lr"], 3))
        optimizer.step()
        scheduler.step()
    return rates
# --8<-- [end:setup]


weight = torch.nn.Parameter(torch.zeros(1))
planned_by, results = {}, {}

# --8<-- [start:check]
for name, build in SCHEDULERS.items():
    optimizer = torch.optim.SGD([weight], lr=1.0)
    scheduler = build(optimizer)
    run(optimizer, scheduler, 4)  # 네 에폭 뒤에 멈춥니다.
    saved = optimizer.state_dict()
    planned_by[name] = run(optimizer, scheduler, 4)

    resumed = torch.optim.SGD([weight], lr=1.0)
    scheduler = build(resumed)
    resumed.load_state_dict(saved)  # 스케줄러는 불러오지 않았습니다.
    results[name] = run(resumed, scheduler, 4)
    print(f"{name} {planned_by[name]} → {results[name]}")
    #> StepLR [0.1, 0.1, 0.01, 0.01] → [0.1, 0.1, 0.1, 0.01]
    #> ExponentialLR [0.062, 0.031, 0.016, 0.008] → [0.062, 0.031, 0.016, 0.008]
    #> CosineAnnealingLR [0.5, 0.309, 0.146, 0.038] → [0.5, 0.481, 0.427, 0.346]
    #> LambdaLR [0.5, 0.375, 0.25, 0.125] → [0.5, 0.875, 0.75, 0.625]
    #> LinearLR [1.0, 1.0, 1.0, 1.0] → [1.0, 3.25, 5.5, 7.75]
    #> Warmup + Cosine [0.75, 0.5, 0.25, 0.067] → [0.75, 4.125, 1.0, 0.933]
# --8<-- [end:check]

# --8<-- [start:recover]
for name, build in SCHEDULERS.items():
    optimizer = torch.optim.SGD([weight], lr=1.0)
    scheduler = build(optimizer)
    run(optimizer, scheduler, 4)
    saved = optimizer.state_dict()  # 스케줄러를 저장하지 않은 파일입니다.

    resumed = torch.optim.SGD([weight], lr=1.0)
    scheduler = build(resumed)
    for _ in range(4):  # 마친 에폭의 수입니다. 옵티마이저를 불러오기 전에 따라잡습니다.
        resumed.step()  # 기울기가 없어 매개변수를 바꾸지 않습니다.
        scheduler.step()
    rates = scheduler.get_last_lr()
    resumed.load_state_dict(saved)
    for group, rate in zip(resumed.param_groups, rates, strict=True):
        group["lr"] = rate
    print(name, run(resumed, scheduler, 4) == planned_by[name])
    #> StepLR True
    #> ExponentialLR True
    #> CosineAnnealingLR True
    #> LambdaLR True
    #> LinearLR True
    #> Warmup + Cosine True
# --8<-- [end:recover]
assert results["ExponentialLR"] == planned_by["ExponentialLR"]
assert max(results["LinearLR"]) > 5 and planned_by["LinearLR"] == [1.0] * 4
