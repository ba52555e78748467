import warnings

import torch
from torch.optim.lr_scheduler import StepLR


# --8<-- [start:setup]
def build():
    optimizer = torch.optim.SGD([torch.zeros(1)], lr=0.1)
    return optimizer, StepLR(optimizer, step_size=2, gamma=0.5)


saved_optimizer, saved = build()
for _ in range(5):
    saved_optimizer.step()
    saved.step()
# --8<-- [end:setup]

# --8<-- [start:reproduce]
optimizer, scheduler = build()
optimizer.load_state_dict(saved_optimizer.state_dict())
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    for _ in range(5):  # 스케줄러를 불러오는 대신 다섯 번 불러 따라잡습니다.
        scheduler.step()
print(str(caught[0].message).split(". ")[0])
#> Detected call of `lr_scheduler.step()` before `optimizer.step()`
print(saved.get_last_lr(), scheduler.get_last_lr())  # 학습률이 두 번 줄었습니다.
#> [0.025] [0.00625]
# --8<-- [end:reproduce]

# --8<-- [start:fix]
optimizer, scheduler = build()
optimizer.load_state_dict(saved_optimizer.state_dict())
scheduler.load_state_dict(saved.state_dict())
print(saved.get_last_lr(), scheduler.get_last_lr())
#> [0.025] [0.025]
# --8<-- [end:fix]
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    scheduler.step()  # 상태를 불러온 뒤에는 순서가 틀려도 경고하지 않습니다.
assert caught == [] and scheduler.last_epoch == 6
