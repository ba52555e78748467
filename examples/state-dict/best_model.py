import copy

import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(2, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
before = model.weight.detach().clone()

# --8<-- [start:setup]
best_wrong = model.state_dict()  # 값이 아니라 지금 쓰는 텐서를 가리킵니다.
best = copy.deepcopy(model.state_dict())  # 지금의 값을 따로 남깁니다.
# --8<-- [end:setup]

# --8<-- [start:train]
loss = model(torch.ones(8, 2)).pow(2).mean()
loss.backward()
optimizer.step()
# --8<-- [end:train]

# --8<-- [start:check]
print(torch.equal(best_wrong["weight"], before))
#> False
print(torch.equal(best["weight"], before))
#> True
# --8<-- [end:check]
assert torch.equal(best_wrong["weight"], model.weight)
assert dict(model.state_dict())["weight"].data_ptr() == model.weight.data_ptr()
