import warnings

import torch
from torch import nn

warnings.simplefilter("error")

# --8<-- [start:setup]
model = nn.Linear(4, 2)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
scheduler = torch.optim.lr_scheduler.StepLR(optimizer, 5)
# --8<-- [end:setup]

# --8<-- [start:load]
for _ in range(3):  # 세 에폭을 마친 자리까지 따라잡으려고 불렀습니다.
    scheduler.step()
# --8<-- [end:load]
