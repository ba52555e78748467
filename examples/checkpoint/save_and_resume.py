# --8<-- [start:setup]
import torch
from torch import nn

EPOCHS = 6
x, y = torch.randn(64, 10), torch.randn(64, 1)


def build():
    model = nn.Sequential(nn.Linear(10, 50), nn.BatchNorm1d(50), nn.ReLU(), nn.Linear(50, 1))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=2)
    return model, optimizer, scheduler


def train_one_epoch(model, optimizer):
    optimizer.zero_grad()
    nn.functional.mse_loss(model(x), y).backward()
    optimizer.step()
# --8<-- [end:setup]


# --8<-- [start:save]
def save(model, optimizer, scheduler, epoch):
    checkpoint = {
        "model": model.state_dict(),
        "optimizer": optimizer.state_dict(),
        "scheduler": scheduler.state_dict(),
        "epoch": epoch,  # 방금 마친 에폭의 번호입니다.
    }
    torch.save(checkpoint, "checkpoint.pt")


model, optimizer, scheduler = build()
for epoch in range(3):  # 여섯 에폭 가운데 세 에폭을 마치고 멈추었다고 합시다.
    train_one_epoch(model, optimizer)
    scheduler.step()
    save(model, optimizer, scheduler, epoch)
# --8<-- [end:save]
saved = [parameter.detach().clone() for parameter in model.parameters()]

# --8<-- [start:load]
model, optimizer, scheduler = build()  # 셋을 모두 만든 다음에 채웁니다.
checkpoint = torch.load("checkpoint.pt", map_location="cpu", weights_only=True)
model.load_state_dict(checkpoint["model"])
optimizer.load_state_dict(checkpoint["optimizer"])
scheduler.load_state_dict(checkpoint["scheduler"])
start = checkpoint["epoch"] + 1  # 마친 에폭의 다음 번호부터 시작합니다.
# --8<-- [end:load]
assert all(map(torch.equal, saved, model.parameters()))

# --8<-- [start:train]
model.train()
for epoch in range(start, EPOCHS):
    train_one_epoch(model, optimizer)
    scheduler.step()
    save(model, optimizer, scheduler, epoch)
# --8<-- [end:train]

# --8<-- [start:check]
print(list(range(start, EPOCHS)))  # 이어서 학습한 에폭
#> [3, 4, 5]
print(scheduler.last_epoch)  # 처음부터 센 에폭의 수
#> 6
print(optimizer.state[model[0].weight]["step"].item())  # 처음부터 센 스텝의 수
#> 6.0
# --8<-- [end:check]
assert torch.load("checkpoint.pt", weights_only=True)["epoch"] == EPOCHS - 1
assert scheduler.last_epoch == model[1].num_batches_tracked == EPOCHS
