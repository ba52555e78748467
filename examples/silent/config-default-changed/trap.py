import torch
from torch import nn

torch.manual_seed(0)


# --8<-- [start:trap]
class Net(nn.Module):
    def __init__(self, heads=2):
        super().__init__()
        self.attention = nn.MultiheadAttention(8, heads, batch_first=True)

    def forward(self, x):
        return self.attention(x, x, x)[0]


trained = Net(heads=4)  # 명령줄에서 준 값입니다.
torch.save(trained.state_dict(), "model.pt")

model = Net()  # 기본값으로 만들었습니다.
print(model.load_state_dict(torch.load("model.pt", weights_only=True)))
#> <All keys matched successfully>
x = torch.randn(1, 5, 8)
print("출력이 같은가요:", torch.allclose(model(x), trained(x), atol=1e-3))
#> 출력이 같은가요: False
# --8<-- [end:trap]

shapes = [p.shape for p in Net(heads=4).parameters()]
assert shapes == [p.shape for p in Net(heads=2).parameters()]
