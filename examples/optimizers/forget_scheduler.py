import torch
from torch.optim import lr_scheduler as sched

# --8<-- [start:setup]
SCHEDULERS = {
    "StepLR": lambda o: sched.StepLR(o, step_size=3, gamma=0.1),
    "ExponentialLR": lambda o: sched.ExponentialLR(o, gamma=0.5),
    "CosineAnnealingLR": lambda o: sched.CosineAnnealingLR(o, T_max=8),
    "LambdaLR": lambda o: sched.LambdaLR(o, lambda epoch: 1 - epoch / 8),
    "LinearLR": lambda o: sched.LinearLR(o, start_factor=0.1, total_iters=4),
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
# --8<-- [end:check]
assert results["ExponentialLR"] == planned_by["ExponentialLR"]
assert max(results["LinearLR"]) > 5 and planned_by["LinearLR"] == [1.0] * 4
