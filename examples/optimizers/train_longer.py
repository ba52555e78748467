import torch
from torch.optim.lr_scheduler import CosineAnnealingLR, OneCycleLR


# --8<-- [start:setup]
def build(epochs):
    optimizer = torch.optim.SGD([torch.zeros(1)], lr=0.1)
    return optimizer, CosineAnnealingLR(optimizer, T_max=epochs)


def run(optimizer, scheduler, epochs):
    rates = []
    for _ in range(epochs):
        rates.append(round(optimizer.param_groups[0]["lr"], 3))
        optimizer.step()
        scheduler.step()
    return rates


optimizer, scheduler = build(epochs=4)
print(run(optimizer, scheduler, 4))
#> [0.1, 0.085, 0.05, 0.015]
file = {"optimizer": optimizer.state_dict(), "scheduler": scheduler.state_dict()}
torch.save(file, "run.pt")
# --8<-- [end:setup]

# --8<-- [start:wrong]
file = torch.load("run.pt", weights_only=True)
optimizer, scheduler = build(epochs=8)
optimizer.load_state_dict(file["optimizer"])
scheduler.load_state_dict(file["scheduler"])
print(scheduler.T_max)  # 8이 아니라 파일의 값입니다.
#> 4
print(run(optimizer, scheduler, 4))  # 학습률이 다시 올라갑니다.
#> [0.0, 0.015, 0.05, 0.085]
# --8<-- [end:wrong]
restored = scheduler

# --8<-- [start:right]
optimizer, scheduler = build(epochs=8)
for _ in range(4):  # 기울기가 없어 step()이 매개변수를 바꾸지 않습니다.
    optimizer.step()
    scheduler.step()
rates = scheduler.get_last_lr()
optimizer.load_state_dict(file["optimizer"])  # 학습률도 파일의 값이 됩니다.
for group, rate in zip(optimizer.param_groups, rates, strict=True):
    group["lr"] = rate  # 새 계획의 학습률로 되돌립니다.
resumed = run(optimizer, scheduler, 4)
print(resumed)
#> [0.05, 0.031, 0.015, 0.004]
# --8<-- [end:right]
assert resumed == run(*build(epochs=8), 8)[4:]
assert restored.T_max == 4

# --8<-- [start:one-cycle]
optimizer = torch.optim.SGD([torch.zeros(1)], lr=0.1, momentum=0.9)
planned = OneCycleLR(optimizer, max_lr=0.1, total_steps=4).state_dict()
scheduler = OneCycleLR(optimizer, max_lr=0.1, total_steps=8)
scheduler.load_state_dict(planned)
try:
    run(optimizer, scheduler, 8)
except ValueError as error:
    message = str(error)
print(message)
#> Tried to step 5 times. The specified number of total steps is 4
# --8<-- [end:one-cycle]
