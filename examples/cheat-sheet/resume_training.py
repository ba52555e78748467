import torch
from torch import nn


def build():
    model = nn.Sequential(nn.Linear(4, 8), nn.BatchNorm1d(8), nn.Linear(8, 2))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
    scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=2)
    return {"model": model, "optimizer": optimizer, "scheduler": scheduler}


def train_one_epoch(model, optimizer, scheduler):
    model(torch.randn(16, 4)).pow(2).mean().backward()
    optimizer.step()
    optimizer.zero_grad()
    scheduler.step()


first = build()
train_one_epoch(**first)
checkpoint = {name: part.state_dict() for name, part in first.items()}
# --8<-- [start:save-rng]
checkpoint["rng"] = torch.get_rng_state()
# --8<-- [end:save-rng]
torch.save(checkpoint | {"epoch": 0}, "checkpoint.pt")
train_one_epoch(**first)
parts = build()
# --8<-- [start:load]
checkpoint = torch.load("checkpoint.pt", map_location="cpu", weights_only=True)
for name, part in parts.items():  # 모델, 옵티마이저, 스케줄러를 모두 만든 다음입니다.
    part.load_state_dict(checkpoint[name])
# --8<-- [end:load]

# --8<-- [start:train]
parts["model"].train()
start_epoch = checkpoint["epoch"] + 1
# --8<-- [end:train]
# --8<-- [start:load-rng]
torch.set_rng_state(checkpoint["rng"])
# --8<-- [end:load-rng]
train_one_epoch(**parts)
restored = parts["model"].state_dict()
assert start_epoch == 1
assert all(torch.equal(t, restored[key]) for key, t in first["model"].state_dict().items())
