import torch
from torch.optim.lr_scheduler import ExponentialLR


# --8<-- [start:fix]
def train(stop, checkpoint=None):
    optimizer = torch.optim.SGD([torch.zeros(1)], lr=1.0)
    scheduler, start, log = ExponentialLR(optimizer, gamma=0.5), 0, []
    if checkpoint:
        optimizer.load_state_dict(checkpoint["optimizer"])
        scheduler.load_state_dict(checkpoint["scheduler"])
        start = checkpoint["next_epoch"]
    for epoch in range(start, stop):
        log.append((epoch, optimizer.param_groups[0]["lr"]))
        optimizer.step()
        scheduler.step()  # 에폭의 일을 모두 마친 다음에 저장합니다.
        saved = {"next_epoch": epoch + 1, "optimizer": optimizer.state_dict()}
        torch.save(saved | {"scheduler": scheduler.state_dict()}, "last.pt")
    return log


whole = train(4)
resumed = train(2) + train(4, torch.load("last.pt", weights_only=True))
print("이어서 하면:", resumed)
#> 이어서 하면: [(0, 1.0), (1, 0.5), (2, 0.25), (3, 0.125)]
# --8<-- [end:fix]

assert whole == resumed
checkpoint = torch.load("last.pt", weights_only=True)

# --8<-- [start:check]
# 에폭마다 step()을 한 번 부르는 스케줄러라면 두 수가 같습니다.
assert checkpoint["scheduler"]["last_epoch"] == checkpoint["next_epoch"]
# --8<-- [end:check]
