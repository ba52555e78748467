import torch
from torch import nn

# --8<-- [start:setup]
model = nn.Linear(4, 2)
start_epoch = 3
# --8<-- [end:setup]

# --8<-- [start:load]
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
scheduler = torch.optim.lr_scheduler.StepLR(optimizer, 2, last_epoch=start_epoch - 1)
# --8<-- [end:load]
