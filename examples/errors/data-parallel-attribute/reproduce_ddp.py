import sys

import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
model = DistributedDataParallel(nn.Linear(4, 2))
dist.destroy_process_group()
sys.excepthook = sys.__excepthook__  # torch.distributed는 줄마다 [rank0]:을 붙입니다.

# --8<-- [start:load]
print(model.weight)  # DistributedDataParallel로 감싼 모델입니다.
# --8<-- [end:load]
