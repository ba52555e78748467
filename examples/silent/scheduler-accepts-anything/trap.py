import torch
from torch.optim.lr_scheduler import StepLR


# --8<-- [start:trap]
def build():
    optimizer = torch.optim.SGD([torch.zeros(1)], lr=1.0)
    return optimizer, StepLR(optimizer, step_size=3)


optimizer, scheduler = build()
optimizer.step()
scheduler.step()
checkpoint = {"optimizer": optimizer.state_dict(), "scheduler": scheduler.state_dict()}

optimizer, scheduler = build()
optimizer.load_state_dict(checkpoint["optimizer"])
scheduler.load_state_dict(checkpoint["optimizer"])  # 옮겨 적다가 이름을 틀렸습니다.
print("끝낸 에폭:", scheduler.last_epoch, "저장한 에폭:", checkpoint["scheduler"]["last_epoch"])
#> 끝낸 에폭: 0 저장한 에폭: 1
# --8<-- [end:trap]

scheduler.load_state_dict({})
assert scheduler.last_epoch == 0 != checkpoint["scheduler"]["last_epoch"]
