import torch
from torch import nn
from torch.optim.lr_scheduler import OneCycleLR

# --8<-- [start:setup]
model = nn.Linear(4, 2)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
scheduler = OneCycleLR(optimizer, max_lr=0.1, total_steps=4)
for _ in range(4):
    optimizer.step()
    scheduler.step()
saved = scheduler.state_dict()
# --8<-- [end:setup]

# --8<-- [start:load]
scheduler = OneCycleLR(optimizer, max_lr=0.1, total_steps=8)  # 여덟 스텝으로 늘렸습니다.
scheduler.load_state_dict(saved)  # total_steps가 다시 4가 됩니다.
optimizer.step()
scheduler.step()
# --8<-- [end:load]
