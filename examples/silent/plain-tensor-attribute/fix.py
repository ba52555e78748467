import torch
from torch import nn


# --8<-- [start:fix]
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(2, 1)
        self.register_buffer("mean", torch.zeros(2))

    def forward(self, x):
        return self.linear(x - self.mean)


trained = Net()
trained.mean.copy_(torch.tensor([100.0, 50.0]))
torch.save(trained.state_dict(), "model.pt")

model = Net()
model.load_state_dict(torch.load("model.pt", weights_only=True))
print("평균:", model.mean.tolist())
#> 평균: [100.0, 50.0]
# --8<-- [end:fix]

assert model.double().mean.dtype == torch.float64

# --8<-- [start:check]
# 속성에 그대로 놓인 텐서가 없어야 합니다.
assert not [k for m in model.modules() for k, v in vars(m).items() if torch.is_tensor(v)]
# --8<-- [end:check]
