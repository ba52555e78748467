import torch
from torch import nn
from torch.optim.lr_scheduler import CosineAnnealingLR, LinearLR, SequentialLR

# --8<-- [start:setup]
optimizer = torch.optim.SGD(nn.Linear(4, 2).parameters(), lr=0.1)
saved = CosineAnnealingLR(optimizer, T_max=10).state_dict()
# --8<-- [end:setup]

# --8<-- [start:load]
warmup, cosine = LinearLR(optimizer, total_iters=2), CosineAnnealingLR(optimizer, T_max=8)
scheduler = SequentialLR(optimizer, [warmup, cosine], milestones=[2])  # 워밍업을 더했습니다.
scheduler.load_state_dict(saved)
# --8<-- [end:load]
