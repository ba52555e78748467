import warnings

import torch
from torch import nn

warnings.simplefilter("error")

# --8<-- [start:load]
model = nn.Linear(4, 2)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
scheduler = torch.optim.lr_scheduler.StepLR(optimizer, 5)
scaler = torch.amp.GradScaler("cpu")

loss = model(torch.full((1, 4), 1e35)).sum()  # 배율 65536을 곱하면 기울기가 넘칩니다.
scaler.scale(loss).backward()
scaler.step(optimizer)  # 그래서 optimizer.step()을 부르지 않습니다.
scaler.update()
scheduler.step()
# --8<-- [end:load]
