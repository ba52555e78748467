import torch
from torch import nn

model = nn.Linear(4, 2)


def build():
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    return optimizer, torch.optim.lr_scheduler.StepLR(optimizer, 2)


optimizer, scheduler = build()
for _ in range(3):
    optimizer.step()
    scheduler.step()
saved = {"optimizer": optimizer.state_dict(), "scheduler": scheduler.state_dict()}
torch.save(saved, "run.pt")
optimizer, scheduler = build()

# --8<-- [start:fix]
checkpoint = torch.load("run.pt", map_location="cpu", weights_only=True)
optimizer.load_state_dict(checkpoint["optimizer"])
scheduler.load_state_dict(checkpoint["scheduler"])  # step()을 되풀이하지 않고 불러옵니다.

for _ in range(scheduler.last_epoch, 5):
    model(torch.ones(1, 4)).sum().backward()
    optimizer.step()
    optimizer.zero_grad()
    scheduler.step()  # 옵티마이저 다음에 부릅니다.
# --8<-- [end:fix]

assert scheduler.last_epoch == 5
optimizer, scheduler = build()
scaler = torch.amp.GradScaler("cpu")

for scale_of_input in (1e35, 1.0):
    loss = model(torch.full((1, 4), scale_of_input)).sum()
    # --8<-- [start:amp]
    scaler.scale(loss).backward()
    before = scaler.get_scale()
    scaler.step(optimizer)
    scaler.update()
    if scaler.get_scale() >= before:  # 배율이 줄었으면 건너뛴 스텝입니다.
        scheduler.step()
    optimizer.zero_grad()
    # --8<-- [end:amp]

assert scheduler.last_epoch == 1
