import torch
from torch import nn

# --8<-- [start:load]
model = nn.Embedding(10, 4)
model.weight[:3] = torch.ones(3, 4)  # 몇 행만 바꿉니다.
# --8<-- [end:load]
