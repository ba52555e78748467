import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(4, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

# --8<-- [start:trap]
best = model.state_dict()  # 가장 좋은 가중치를 붙잡아 둔다고 믿습니다.
before = best["weight"].clone()

model(torch.ones(1, 4)).sum().backward()
optimizer.step()  # 학습을 한 스텝 더 했습니다.

print("붙잡아 둔 값이 그대로인가요:", torch.equal(best["weight"], before))
#> 붙잡아 둔 값이 그대로인가요: False
# --8<-- [end:trap]

assert torch.equal(best["weight"], model.weight)
