import torch
from torch import nn


# --8<-- [start:trap]
def build():
    torch.manual_seed(0)  # 시드를 고정했습니다.
    model = nn.Sequential(nn.Linear(4, 8), nn.Dropout(0.5), nn.Linear(8, 1))
    return model, torch.optim.SGD(model.parameters(), lr=0.1)


def train(model, optimizer, steps):
    for _ in range(steps):
        optimizer.zero_grad()
        model(torch.ones(1, 4)).pow(2).sum().backward()
        optimizer.step()


model, optimizer = build()
train(model, optimizer, 3)
checkpoint = {"model": model.state_dict(), "optimizer": optimizer.state_dict()}
torch.save(checkpoint, "last.pt")
train(model, optimizer, 3)

resumed, optimizer = build()
checkpoint = torch.load("last.pt", weights_only=True)
resumed.load_state_dict(checkpoint["model"])
optimizer.load_state_dict(checkpoint["optimizer"])
train(resumed, optimizer, 3)
print("같은가요:", torch.equal(resumed[0].weight, model[0].weight))
#> 같은가요: False
# --8<-- [end:trap]

assert not torch.equal(resumed[0].weight, model[0].weight)
