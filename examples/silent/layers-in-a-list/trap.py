import torch
from torch import nn

torch.manual_seed(0)


# --8<-- [start:trap]
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = [nn.Linear(4, 4), nn.Linear(4, 4)]  # 파이썬 리스트입니다.
        self.head = nn.Linear(4, 2)

    def forward(self, x):
        for layer in self.layers:
            x = torch.relu(layer(x))
        return self.head(x)


trained = Net()
torch.save(trained.state_dict(), "model.pt")
model = Net()
print(model.load_state_dict(torch.load("model.pt", weights_only=True)))
#> <All keys matched successfully>
x = torch.ones(1, 4)
print("출력이 같은가요:", torch.equal(trained(x), model(x)))
#> 출력이 같은가요: False
# --8<-- [end:trap]

assert list(trained.state_dict()) == ["head.weight", "head.bias"]
assert len(list(trained.parameters())) == 2
