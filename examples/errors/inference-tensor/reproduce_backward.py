import torch
from torch import nn

# --8<-- [start:load]
with torch.inference_mode():
    backbone = nn.Linear(4, 4)
model = nn.Sequential(nn.Linear(4, 4), backbone)  # 미세 조정하려고 이어 붙였습니다.
model(torch.ones(1, 4)).sum().backward()
# --8<-- [end:load]
