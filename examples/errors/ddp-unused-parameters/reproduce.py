import sys

import torch
import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
sys.excepthook = sys.__excepthook__  # 오류의 줄마다 [rank0]:가 붙지 않게 합니다.


# --8<-- [start:setup]
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(4, 4)
        self.extra_head = nn.Linear(4, 2)  # 파일의 키에 맞추려고 두었지만 쓰지 않습니다.

    def forward(self, x):
        return self.body(x)
# --8<-- [end:setup]


# --8<-- [start:load]
model = DistributedDataParallel(Net())
for _ in range(2):
    model(torch.ones(1, 4)).sum().backward()
# --8<-- [end:load]
