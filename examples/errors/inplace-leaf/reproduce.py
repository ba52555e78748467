import torch
from torch import nn

# --8<-- [start:load]
model = nn.Linear(4, 2)
model.weight.copy_(torch.ones(2, 4))  # 가중치를 손으로 넣습니다.
# --8<-- [end:load]
