# /// script
# dependencies = ["torch>=2.13"]
# ///
import torch
from torch.optim import lr_scheduler as sched

# --8<-- [start:setup]
SCHEDULERS = {
    "StepLR": lambda o: sched.StepLR(o, 3),
    "MultiStepLR": lambda o: sched.MultiStepLR(o, [3, 8]),
    "ConstantLR": lambda o: sched.ConstantLR(o, 0.5, 8),
    "LinearLR": lambda o: sched.LinearLR(o, total_iters=10),
    "ExponentialLR": lambda o: sched.ExponentialLR(o, 0.9),
    "PolynomialLR": lambda o: sched.PolynomialLR(o, 15),
    "CosineAnnealingLR": lambda o: sched.CosineAnnealingLR(o, 12),
    "CosineAnnealingWarmRestarts": lambda o: sched.CosineAnnealingWarmRestarts(o, 4),
    "CyclicLR": lambda o: sched.CyclicLR(o, 0.01, 0.1, 3),
    "OneCycleLR": lambda o: sched.OneCycleLR(o, 0.5, total_steps=20),
    "LambdaLR": lambda o: sched.LambdaLR(o, lambda epoch: 0.9**epoch),
    "MultiplicativeLR": lambda o: sched.MultiplicativeLR(o, lambda epoch: 0.9),
    "SequentialLR": lambda o: sched.SequentialLR(
        o, [sched.LinearLR(o, total_iters=4), sched.CosineAnnealingLR(o, 10)], [4]
    ),
    "ChainedScheduler": lambda o: sched.ChainedScheduler(
        [sched.LinearLR(o, total_iters=4), sched.ExponentialLR(o, 0.9)]
    ),
    "ReduceLROnPlateau": lambda o: sched.ReduceLROnPlateau(o, patience=1),
}
# --8<-- [end:setup]


def build_optimizer():
    return torch.optim.SGD([torch.zeros(1)], lr=0.1, momentum=0.9)


def run(optimizer, scheduler, epochs):
    rates = []
    for _ in range(epochs):
        rates.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        scheduler.step(*[1.0] * isinstance(scheduler, sched.ReduceLROnPlateau))
    return rates


# --8<-- [start:resume]
def resume(build, restore_scheduler=True, late=False):
    file = torch.load("run.pt", weights_only=True)
    optimizer = build_optimizer()
    scheduler = None if late else build(optimizer)
    optimizer.load_state_dict(file["optimizer"])
    scheduler = scheduler or build(optimizer)  # late라면 불러온 다음에 만듭니다.
    if restore_scheduler:
        scheduler.load_state_dict(file["scheduler"])
    return run(optimizer, scheduler, 9)
# --8<-- [end:resume]


def full_run(build):
    optimizer = build_optimizer()
    scheduler = build(optimizer)
    run(optimizer, scheduler, 7)  # 7에폭을 마치고 저장합니다.
    file = {"optimizer": optimizer.state_dict(), "scheduler": scheduler.state_dict()}
    torch.save(file, "run.pt")
    return run(optimizer, scheduler, 9)  # 멈추지 않은 학습의 나머지 9에폭입니다.


# --8<-- [start:check]
both = 0
for name, build in SCHEDULERS.items():
    rates = full_run(build)
    ways = {
        "optimizer only": resume(build, restore_scheduler=False),
        "built late": resume(build, late=True),
    }
    both += sum(map(float.__ne__, rates, resume(build)))
    for way, resumed in ways.items():
        print(f"{name} {way}: {sum(map(float.__ne__, rates, resumed))}")
        #> StepLR optimizer only: 3
        #> StepLR built late: 0
        #> MultiStepLR optimizer only: 3
        #> MultiStepLR built late: 0
        #> ConstantLR optimizer only: 7
        #> ConstantLR built late: 9
        #> LinearLR optimizer only: 8
        #> LinearLR built late: 9
        #> ExponentialLR optimizer only: 0
        #> ExponentialLR built late: 0
        #> PolynomialLR optimizer only: 8
        #> PolynomialLR built late: 0
        #> CosineAnnealingLR optimizer only: 8
        #> CosineAnnealingLR built late: 0
        #> CosineAnnealingWarmRestarts optimizer only: 8
        #> CosineAnnealingWarmRestarts built late: 1
        #> CyclicLR optimizer only: 8
        #> CyclicLR built late: 1
        #> OneCycleLR optimizer only: 8
        #> OneCycleLR built late: 1
        #> LambdaLR optimizer only: 8
        #> LambdaLR built late: 1
        #> MultiplicativeLR optimizer only: 0
        #> MultiplicativeLR built late: 0
        #> SequentialLR optimizer only: 8
        #> SequentialLR built late: 7
        #> ChainedScheduler optimizer only: 8
        #> ChainedScheduler built late: 9
        #> ReduceLROnPlateau optimizer only: 4
        #> ReduceLROnPlateau built late: 0
print(f"schedulers: {len(SCHEDULERS)}")
#> schedulers: 15
print(f"both: {both}")
#> both: 0
# --8<-- [end:check]
assert both == 0 and len(resumed) == 9
