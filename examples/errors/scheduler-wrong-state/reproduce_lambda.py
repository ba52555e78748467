import torch
from torch import nn
from torch.optim.lr_scheduler import LambdaLR, StepLR

# --8<-- [start:load]
optimizer = torch.optim.SGD(nn.Linear(4, 2).parameters(), lr=0.1)
saved = StepLR(optimizer, 5).state_dict()
scheduler = LambdaLR(optimizer, lambda epoch: 0.9**epoch)
scheduler.load_state_dict(saved)
# --8<-- [end:load]
