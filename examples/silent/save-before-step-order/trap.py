import torch
from torch.optim.lr_scheduler import ExponentialLR


# --8<-- [start:trap]
def train(stop, checkpoint=None):
    optimizer = torch.optim.SGD([torch.zeros(1)], lr=1.0)
    scheduler, start, log = ExponentialLR(optimizer, gamma=0.5), 0, []
    if checkpoint:
        optimizer.load_state_dict(checkpoint["optimizer"])
        scheduler.load_state_dict(checkpoint["scheduler"])
        start = checkpoint["epoch"]
    for epoch in range(start, stop):
        log.append((epoch, optimizer.param_groups[0]["lr"]))
        optimizer.step()
        saved = {"epoch": epoch, "optimizer": optimizer.state_dict()}
        torch.save(saved | {"scheduler": scheduler.state_dict()}, "last.pt")
        scheduler.step()  # 저장한 다음에 움직입니다.
    return log


print("멈추지 않으면:", train(4))
#> 멈추지 않으면: [(0, 1.0), (1, 0.5), (2, 0.25), (3, 0.125)]
first = train(2)
print("이어서 하면:", first + train(4, torch.load("last.pt", weights_only=True)))
#> 이어서 하면: [(0, 1.0), (1, 0.5), (1, 0.5), (2, 0.25), (3, 0.125)]
# --8<-- [end:trap]

train(2)
checkpoint = torch.load("last.pt", weights_only=True)
checkpoint["epoch"] += 1  # 시작할 번호만 고치면 이번에는 학습률이 어긋납니다.
assert train(4, checkpoint) == [(2, 0.5), (3, 0.25)] != train(4)[2:]
