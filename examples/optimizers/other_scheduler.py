import torch
from torch.optim.lr_scheduler import CosineAnnealingLR, StepLR

# --8<-- [start:setup]
saved = StepLR(torch.optim.SGD([torch.zeros(1)], lr=0.1), step_size=3)
optimizer = torch.optim.SGD([torch.zeros(1)], lr=0.1)
scheduler = CosineAnnealingLR(optimizer, T_max=10)
# --8<-- [end:setup]
mine = set(vars(scheduler))

# --8<-- [start:check]
scheduler.load_state_dict(saved.state_dict())  # 클래스가 달라도 오류가 나지 않습니다.
scheduler.load_state_dict({})  # 비어 있어도 마찬가지입니다.
print(sorted(set(vars(scheduler)) - mine))  # StepLR의 값이 섞여 들어왔습니다.
#> ['gamma', 'step_size']
# --8<-- [end:check]


# --8<-- [start:fix]
def load_scheduler(scheduler, saved):
    gone = sorted(scheduler.state_dict().keys() - saved.keys())
    gone = [key for key in gone if not key.startswith("_")]  # 버전마다 달라서 뺍니다.
    if gone:
        raise ValueError(f"{type(scheduler).__name__}의 상태가 아닙니다. 없는 값: {gone}")
    scheduler.load_state_dict(saved)


scheduler = CosineAnnealingLR(optimizer, T_max=10)
try:
    load_scheduler(scheduler, saved.state_dict())
except ValueError as error:
    message = str(error)
print(message)
#> CosineAnnealingLR의 상태가 아닙니다. 없는 값: ['T_max', 'eta_min']
# --8<-- [end:fix]
load_scheduler(StepLR(optimizer, step_size=3), saved.state_dict())
assert not hasattr(scheduler, "gamma")
