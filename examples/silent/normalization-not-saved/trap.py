import torch
from torch import nn

torch.manual_seed(0)

# --8<-- [start:trap]
data = torch.randn(100, 2) * 50 + 100
mean, std = data.mean(0), data.std(0)
model = nn.Linear(2, 1)
expected = model((data[:1] - mean) / std)  # 정규화한 입력으로 학습하고 평가했습니다.
torch.save(model.state_dict(), "model.pt")

served = nn.Linear(2, 1)
served.load_state_dict(torch.load("model.pt", weights_only=True))
answer = served(data[:1])  # 다른 프로그램은 정규화를 모릅니다.
print("같은 답인가요:", torch.allclose(answer, expected))
#> 같은 답인가요: False
# --8<-- [end:trap]

assert not torch.allclose(answer, expected, atol=1)
