import copy

import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(4, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

# --8<-- [start:fix]
best = copy.deepcopy(model.state_dict())  # 값까지 복사합니다.
before = best["weight"].clone()

model(torch.ones(1, 4)).sum().backward()
optimizer.step()

print("붙잡아 둔 값이 그대로인가요:", torch.equal(best["weight"], before))
#> 붙잡아 둔 값이 그대로인가요: True
# --8<-- [end:fix]

# --8<-- [start:check]
# 모델과 같은 메모리를 가리키면 False입니다.
assert best["weight"].data_ptr() != model.weight.data_ptr()
# --8<-- [end:check]
