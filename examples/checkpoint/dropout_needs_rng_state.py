import random

import torch
from torch import nn
from torch.utils.data import DataLoader

torch.manual_seed(0)
# --8<-- [start:setup]
data = DataLoader(torch.randn(64, 10), batch_size=16, shuffle=True)
model = nn.Sequential(nn.Linear(10, 50), nn.Dropout(0.5), nn.Linear(50, 1))
optimizer = torch.optim.SGD(model.parameters(), lr=0.01)


def train_one_epoch():
    for batch in data:
        optimizer.zero_grad()
        model(batch).pow(2).mean().backward()
        optimizer.step()
# --8<-- [end:setup]


# --8<-- [start:save]
train_one_epoch()
checkpoint = {
    "model": model.state_dict(),
    "optimizer": optimizer.state_dict(),
    "rng": torch.get_rng_state(),  # Dropout과 셔플이 함께 쓰는 난수 생성기입니다.
}
torch.save(checkpoint, "checkpoint.pt")
train_one_epoch()
full = model[0].weight.detach().clone()
# --8<-- [end:save]

# --8<-- [start:check]
for with_rng in (False, True):
    checkpoint = torch.load("checkpoint.pt", map_location="cpu", weights_only=True)
    model.load_state_dict(checkpoint["model"])
    optimizer.load_state_dict(checkpoint["optimizer"])
    if with_rng:
        torch.set_rng_state(checkpoint["rng"])
    train_one_epoch()
    print(with_rng, torch.equal(model[0].weight, full))
    #> False False
    #> True True
# --8<-- [end:check]
assert torch.equal(model[0].weight, full)
before = torch.get_rng_state()
random.random()  # 파이썬의 난수 생성기는 따로 있습니다.
assert torch.equal(torch.get_rng_state(), before)
