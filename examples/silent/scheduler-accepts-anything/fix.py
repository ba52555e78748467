import torch
from torch.optim.lr_scheduler import StepLR


def build():
    optimizer = torch.optim.SGD([torch.zeros(1)], lr=1.0)
    return optimizer, StepLR(optimizer, step_size=3)


optimizer, scheduler = build()
optimizer.step()
scheduler.step()
checkpoint = {"optimizer": optimizer.state_dict(), "scheduler": scheduler.state_dict()}


# --8<-- [start:fix]
def load_scheduler(scheduler, state):
    """이 스케줄러의 키가 파일에 없으면 불러오지 않고 ValueError를 냅니다."""
    public = {key for key in scheduler.state_dict() if not key.startswith("_")}
    if gone := sorted(public - state.keys()):
        raise ValueError(f"{type(scheduler).__name__}의 상태가 아닙니다. 없는 값: {gone}")
    scheduler.load_state_dict(state)


optimizer, scheduler = build()
optimizer.load_state_dict(checkpoint["optimizer"])
load_scheduler(scheduler, checkpoint["scheduler"])
print("끝낸 에폭:", scheduler.last_epoch)
#> 끝낸 에폭: 1
# --8<-- [end:fix]

message = ""
try:
    load_scheduler(scheduler, checkpoint["optimizer"])
except ValueError as error:
    message = str(error)
assert "last_epoch" in message

# --8<-- [start:check]
assert scheduler.last_epoch == checkpoint["scheduler"]["last_epoch"]
# --8<-- [end:check]
