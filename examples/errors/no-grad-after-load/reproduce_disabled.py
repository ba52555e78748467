import torch
from torch import nn


# --8<-- [start:load]
def evaluate(model):
    torch.set_grad_enabled(False)  # 되돌리지 않습니다.
    return model(torch.ones(1, 4))


model = nn.Linear(4, 2)
evaluate(model)
model(torch.ones(1, 4)).sum().backward()
# --8<-- [end:load]
