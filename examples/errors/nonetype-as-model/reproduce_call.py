import torch
from torch import nn

model = nn.Linear(4, 2)

# --8<-- [start:load]
model = model.compile()  # 모델을 그 자리에서 바꾸고 None을 돌려줍니다.
model(torch.ones(1, 4))
# --8<-- [end:load]
