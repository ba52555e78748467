import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(10, 50), nn.ReLU(), nn.Linear(50, 1))
optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=1)


def train_one_epoch(model, optimizer, scheduler):
    optimizer.zero_grad()
    model(torch.ones(8, 10)).pow(2).mean().backward()
    optimizer.step()
    scheduler.step()


epoch = 0
train_one_epoch(model, optimizer, scheduler)

# --8<-- [start:save]
checkpoint = {
    "model": model.state_dict(),
    "optimizer": optimizer.state_dict(),
    "scheduler": scheduler.state_dict(),
    "epoch": epoch,
}
torch.save(checkpoint, "checkpoint.pt")
# --8<-- [end:save]
train_one_epoch(model, optimizer, scheduler)

trained = model.state_dict()
model = nn.Sequential(nn.Linear(10, 50), nn.ReLU(), nn.Linear(50, 1))
optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=1)

# --8<-- [start:load]
# 모델, 옵티마이저, 스케줄러를 모두 만든 다음에 불러옵니다.
checkpoint = torch.load("checkpoint.pt", weights_only=True)
model.load_state_dict(checkpoint["model"])
optimizer.load_state_dict(checkpoint["optimizer"])
scheduler.load_state_dict(checkpoint["scheduler"])
start_epoch = checkpoint["epoch"] + 1
model.train()
# --8<-- [end:load]

# --8<-- [start:check]
train_one_epoch(model, optimizer, scheduler)  # 멈추지 않고 학습한 모델과 비교합니다.
print(all(torch.equal(tensor, trained[key]) for key, tensor in model.state_dict().items()))
#> True
# --8<-- [end:check]
assert start_epoch == 1
