import copy

import torch
from torch import nn

model = nn.Linear(1, 1, bias=False)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)


def step():
    optimizer.zero_grad()
    model(torch.ones(1, 1)).sum().backward()
    optimizer.step()


def momentum():
    return optimizer.state[model.weight]["momentum_buffer"].item()


# --8<-- [start:fix]
step()
saved = copy.deepcopy({"model": model.state_dict(), "optimizer": optimizer.state_dict()})
good = momentum()
step()
step()

model.load_state_dict(saved["model"])
optimizer.load_state_dict(copy.deepcopy(saved["optimizer"]))  # 다시 쓸 것이라면 또 복사합니다.
print("그때의 모멘텀:", good, "되돌린 모멘텀:", round(momentum(), 2))
#> 그때의 모멘텀: 1.0 되돌린 모멘텀: 1.0
# --8<-- [end:fix]

step()
assert saved["optimizer"]["state"][0]["momentum_buffer"].item() == good
optimizer.load_state_dict(copy.deepcopy(saved["optimizer"]))

# --8<-- [start:check]
mine = optimizer.state[model.weight]["momentum_buffer"]
assert mine.data_ptr() != saved["optimizer"]["state"][0]["momentum_buffer"].data_ptr()
# --8<-- [end:check]
