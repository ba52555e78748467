import torch
from torch import nn


# --8<-- [start:trap]
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(2, 1)
        self.mean = torch.zeros(2)  # 속성에 둔 텐서입니다.

    def forward(self, x):
        return self.linear(x - self.mean)


trained = Net()
trained.mean = torch.tensor([100.0, 50.0])  # 학습 데이터에서 구했습니다.
torch.save(trained.state_dict(), "model.pt")

model = Net()
print(model.load_state_dict(torch.load("model.pt", weights_only=True)))
#> <All keys matched successfully>
print("평균:", model.mean.tolist())
#> 평균: [0.0, 0.0]
print("double()로 바뀌나요:", model.double().mean.dtype == torch.float64)
#> double()로 바뀌나요: False
# --8<-- [end:trap]

assert "mean" not in trained.state_dict() and not model.mean.any()
