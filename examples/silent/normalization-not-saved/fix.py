import torch
from torch import nn

torch.manual_seed(0)
data = torch.randn(100, 2) * 50 + 100


# --8<-- [start:fix]
class Normalized(nn.Module):
    """입력 (N, D)를 정규화해서 model에 넘깁니다. 평균과 표준편차가 함께 저장됩니다."""

    def __init__(self, model, mean, std):
        super().__init__()
        self.model = model
        self.register_buffer("mean", mean)
        self.register_buffer("std", std)

    def forward(self, x):
        return self.model((x - self.mean) / self.std)


model = Normalized(nn.Linear(2, 1), data.mean(0), data.std(0))
x = data[:1]
sample = {"x": x, "y": model(x).detach()}  # 입력 하나와 그 답을 함께 담습니다.
torch.save({"model": model.state_dict(), "sample": sample}, "model.pt")

checkpoint = torch.load("model.pt", weights_only=True)
served = Normalized(nn.Linear(2, 1), torch.zeros(2), torch.ones(2))
served.load_state_dict(checkpoint["model"])
print("같은 답인가요:", torch.allclose(served(x), sample["y"]))
#> 같은 답인가요: True
# --8<-- [end:fix]

assert not torch.allclose(served.model(x), sample["y"])

# --8<-- [start:check]
torch.testing.assert_close(served(checkpoint["sample"]["x"]), checkpoint["sample"]["y"])
# --8<-- [end:check]
