import torch
from torch import nn


def build():
    model = nn.Sequential(nn.Linear(4, 8), nn.BatchNorm1d(8), nn.Linear(8, 2))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
    return model, optimizer, torch.optim.lr_scheduler.StepLR(optimizer, step_size=2)


def train_one_epoch(model, optimizer, scheduler):
    model(torch.randn(16, 4)).pow(2).mean().backward()
    optimizer.step()
    optimizer.zero_grad()
    scheduler.step()


first = build()
train_one_epoch(*first)
parts = zip(("model", "optimizer", "scheduler"), first, strict=True)
checkpoint = {name: part.state_dict() for name, part in parts}
# --8<-- [start:save-rng]
checkpoint["rng"] = torch.get_rng_state()
# --8<-- [end:save-rng]
torch.save(checkpoint | {"epoch": 0}, "checkpoint.pt")
train_one_epoch(*first)
model, optimizer, scheduler = build()
# --8<-- [start:load]
checkpoint = torch.load("checkpoint.pt", map_location="cpu", weights_only=True)
model.load_state_dict(checkpoint["model"])
optimizer.load_state_dict(checkpoint["optimizer"])
scheduler.load_state_dict(checkpoint["scheduler"])
# --8<-- [end:load]
# --8<-- [start:train]
model.train()
start_epoch = checkpoint["epoch"] + 1
# --8<-- [end:train]
# --8<-- [start:load-rng]
torch.set_rng_state(checkpoint["rng"])
# --8<-- [end:load-rng]
train_one_epoch(model, optimizer, scheduler)
assert start_epoch == 1
assert all(map(torch.equal, first[0].parameters(), model.parameters()))
