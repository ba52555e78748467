import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.output = nn.Linear(4, 2)


torch.save(Net(), "model_full.pt")


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.norm = nn.LayerNorm(4)
        self.output = nn.Linear(4, 2)

    def forward(self, x):
        return self.output(self.norm(x))


# --8<-- [start:fix]
with torch.serialization.safe_globals([Net, nn.Linear]):
    old = torch.load("model_full.pt", weights_only=True)

model = Net()  # __init__이 실행되므로 norm도 생깁니다.
result = model.load_state_dict(old.state_dict(), strict=False)
print(result.missing_keys, result.unexpected_keys)
#> ['norm.weight', 'norm.bias'] []
# --8<-- [end:fix]

assert model(torch.ones(1, 4)).shape == (1, 2)
assert torch.equal(model.output.weight, old.output.weight)
