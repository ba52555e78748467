import torch
from torch import nn

torch.manual_seed(0)


# --8<-- [start:fix]
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.ModuleList([nn.Linear(4, 4), nn.Linear(4, 4)])
        self.head = nn.Linear(4, 2)

    def forward(self, x):
        for layer in self.layers:
            x = torch.relu(layer(x))
        return self.head(x)


trained = Net()
torch.save(trained.state_dict(), "model.pt")
model = Net()
model.load_state_dict(torch.load("model.pt", weights_only=True))
x = torch.ones(1, 4)
print("출력이 같은가요:", torch.equal(trained(x), model(x)))
#> 출력이 같은가요: True
# --8<-- [end:fix]

assert len(list(model.parameters())) == 6

# --8<-- [start:check]
# 파이썬 리스트나 튜플에 담긴 계층이 없어야 합니다.
lists = [v for m in model.modules() for v in vars(m).values() if isinstance(v, list | tuple)]
assert not any(isinstance(item, nn.Module) for items in lists for item in items)
# --8<-- [end:check]
