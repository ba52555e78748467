import torch
from torch import nn
from torch.optim.lr_scheduler import CyclicLR

# --8<-- [start:load]
optimizer = torch.optim.SGD(nn.Linear(4, 2).parameters(), lr=0.1, momentum=0.9)
scheduler = CyclicLR(optimizer, base_lr=0.01, max_lr=0.1)
scheduler.load_state_dict(optimizer.state_dict())
# --8<-- [end:load]
