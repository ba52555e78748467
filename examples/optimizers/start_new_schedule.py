import torch
from torch.optim.lr_scheduler import LambdaLR

# --8<-- [start:setup]
def build_optimizer():
    return torch.optim.SGD([torch.zeros(1)], lr=0.8, momentum=0.9)


def build_scheduler(optimizer):
    return LambdaLR(optimizer, lambda epoch: 0.5**epoch)


def run(optimizer, scheduler, epochs):
    rates = []
    for _ in range(epochs):
        rates.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        scheduler.step()
    return rates
# --8<-- [end:setup]


optimizer = build_optimizer()
run(optimizer, build_scheduler(optimizer), 5)
torch.save(optimizer.state_dict(), "optimizer.pt")

# --8<-- [start:check]
for keys in (["lr"], ["lr", "initial_lr"]):
    optimizer = build_optimizer()
    optimizer.load_state_dict(torch.load("optimizer.pt", weights_only=True))
    for group in optimizer.param_groups:
        group |= dict.fromkeys(keys, 0.1)
    scheduler = build_scheduler(optimizer)  # 파일의 스케줄러는 불러오지 않습니다.
    print(keys, run(optimizer, scheduler, 4))
    #> ['lr'] [0.8, 0.4, 0.2, 0.1]
    #> ['lr', 'initial_lr'] [0.1, 0.05, 0.025, 0.0125]
# --8<-- [end:check]
assert scheduler.base_lrs == [0.1]
