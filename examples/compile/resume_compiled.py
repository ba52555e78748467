import torch
from torch import nn


# --8<-- [start:setup]
def build():
    model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 1))
    return model, torch.optim.AdamW(model.parameters(), lr=0.01)


def train(forward, optimizer, steps):
    for step in steps:
        torch.manual_seed(step)
        optimizer.zero_grad()
        forward(torch.randn(16, 4)).square().mean().backward()
        optimizer.step()
# --8<-- [end:setup]


# --8<-- [start:save]
model, optimizer = build()
train(model, optimizer, range(5))  # 컴파일하지 않고 학습하던 체크포인트입니다.
torch.save({"model": model.state_dict(), "optimizer": optimizer.state_dict()}, "last.pt")
# --8<-- [end:save]

# --8<-- [start:load]
resumed, resumed_optimizer = build()
checkpoint = torch.load("last.pt", map_location="cpu", weights_only=True)
resumed.load_state_dict(checkpoint["model"])
resumed_optimizer.load_state_dict(checkpoint["optimizer"])
compiled = torch.compile(resumed, backend="eager")
train(compiled, resumed_optimizer, range(5, 10))
# --8<-- [end:load]

# --8<-- [start:check]
train(model, optimizer, range(5, 10))  # 컴파일하지 않고 끝까지 간 학습입니다.
print(all(map(torch.equal, model.parameters(), resumed.parameters())))
#> True
# --8<-- [end:check]
assert all(map(lambda a, b: a is b, compiled.parameters(), resumed.parameters()))
