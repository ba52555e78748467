import torch
from torch import nn

# --8<-- [start:load]
with torch.device("meta"):
    model = nn.LSTM(4, 2)
model(torch.ones(3, 1, 4))  # 값을 채우지 않고 실행했습니다.
# --8<-- [end:load]
