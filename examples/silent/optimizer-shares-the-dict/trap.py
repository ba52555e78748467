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


# --8<-- [start:trap]
step()
good_model = copy.deepcopy(model.state_dict())
good_optimizer = optimizer.state_dict()  # 이쪽은 복사하지 않았습니다.
good = momentum()
step()
step()

model.load_state_dict(good_model)  # 손실이 튀어서 되돌립니다.
optimizer.load_state_dict(good_optimizer)
print("그때의 모멘텀:", good, "되돌린 모멘텀:", round(momentum(), 2))
#> 그때의 모멘텀: 1.0 되돌린 모멘텀: 2.71
# --8<-- [end:trap]

assert momentum() != good
