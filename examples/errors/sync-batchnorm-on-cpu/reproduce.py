import sys

import torch
import torch.distributed as dist
from torch import nn

# --8<-- [start:setup]
dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
model = nn.Sequential(nn.Conv2d(3, 4, 1), nn.BatchNorm2d(4))
model = nn.SyncBatchNorm.convert_sync_batchnorm(model)
# --8<-- [end:setup]
sys.excepthook = sys.__excepthook__

# --8<-- [start:load]
model(torch.ones(2, 3, 2, 2))  # 학습 모드의 모델을 CPU에서 실행합니다.
# --8<-- [end:load]
