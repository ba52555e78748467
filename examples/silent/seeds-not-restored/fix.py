import torch
from torch import nn


def build():
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(4, 8), nn.Dropout(0.5), nn.Linear(8, 1))
    return model, torch.optim.SGD(model.parameters(), lr=0.1)


def train(model, optimizer, steps):
    for _ in range(steps):
        optimizer.zero_grad()
        model(torch.ones(1, 4)).pow(2).sum().backward()
        optimizer.step()


# --8<-- [start:fix]
model, optimizer = build()
train(model, optimizer, 3)
checkpoint = {"model": model.state_dict(), "optimizer": optimizer.state_dict()}
torch.save(checkpoint | {"rng": torch.get_rng_state()}, "last.pt")
train(model, optimizer, 3)

resumed, optimizer = build()
checkpoint = torch.load("last.pt", map_location="cpu", weights_only=True)
resumed.load_state_dict(checkpoint["model"])
optimizer.load_state_dict(checkpoint["optimizer"])
torch.set_rng_state(checkpoint["rng"])  # 모델까지 다 만든 다음에 되돌립니다.
# --8<-- [end:fix]

# --8<-- [start:check]
assert torch.equal(torch.get_rng_state(), checkpoint["rng"])  # 학습을 시작하기 바로 앞입니다.
train(resumed, optimizer, 3)
print("같은가요:", torch.equal(resumed[0].weight, model[0].weight))
#> 같은가요: True
# --8<-- [end:check]

assert torch.equal(resumed[2].weight, model[2].weight)
