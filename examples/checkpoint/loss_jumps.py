import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(256, 4)
y = x.sum(dim=1, keepdim=True)


# --8<-- [start:setup]
def build():
    model = nn.Sequential(nn.Linear(4, 64), nn.Tanh(), nn.Linear(64, 1))
    return model, torch.optim.Adam(model.parameters(), lr=0.01)


def train(model, optimizer, steps):
    losses = []
    for _ in range(steps):
        loss = nn.functional.mse_loss(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses
# --8<-- [end:setup]


model, optimizer = build()
before = train(model, optimizer, 400)[-1]
torch.save({"model": model.state_dict(), "optimizer": optimizer.state_dict()}, "run.pt")

# --8<-- [start:check]
for restore_optimizer in (True, False):
    checkpoint = torch.load("run.pt", weights_only=True)
    model, optimizer = build()
    model.load_state_dict(checkpoint["model"])
    if restore_optimizer:
        optimizer.load_state_dict(checkpoint["optimizer"])
    worst = max(train(model, optimizer, 20))
    print(restore_optimizer, worst > 5 * before)  # 멈추기 직전의 다섯 배를 넘었나
    #> True False
    #> False True
# --8<-- [end:check]
assert worst > 5 * before
