import sys

import torch.distributed as dist
from torch import nn

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
sys.excepthook = sys.__excepthook__  # 오류의 줄마다 [rank0]:가 붙지 않게 합니다.

# --8<-- [start:setup]
model = nn.Linear(4, 2)
model.requires_grad_(False)  # 사전 학습된 모델을 통째로 동결했습니다.
# --8<-- [end:setup]

# --8<-- [start:load]
nn.parallel.DistributedDataParallel(model)
# --8<-- [end:load]
