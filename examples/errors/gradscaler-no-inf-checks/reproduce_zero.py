import torch
from torch import nn

# --8<-- [start:load]
model = nn.Linear(4, 2)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
scaler = torch.amp.GradScaler("cpu")

scaler.scale(model(torch.ones(1, 4)).sum()).backward()
optimizer.zero_grad()  # step() 다음에 불러야 합니다.
scaler.step(optimizer)
# --8<-- [end:load]
