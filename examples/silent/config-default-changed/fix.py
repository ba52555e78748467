import torch
from torch import nn

torch.manual_seed(0)


class Net(nn.Module):
    def __init__(self, heads=2):
        super().__init__()
        self.attention = nn.MultiheadAttention(8, heads, batch_first=True)

    def forward(self, x):
        return self.attention(x, x, x)[0]


# --8<-- [start:fix]
config = {"heads": 4}  # 기본값과 같아도 모두 적습니다.
trained = Net(**config)
torch.save({"config": config, "model": trained.state_dict()}, "model.pt")

checkpoint = torch.load("model.pt", weights_only=True)
model = Net(**checkpoint["config"])
model.load_state_dict(checkpoint["model"])
x = torch.randn(1, 5, 8)
print("출력이 같은가요:", torch.allclose(model(x), trained(x), atol=1e-3))
#> 출력이 같은가요: True
# --8<-- [end:fix]

assert torch.equal(model(x), trained(x))

# --8<-- [start:check]
assert model.attention.num_heads == checkpoint["config"]["heads"]
# --8<-- [end:check]
