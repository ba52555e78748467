import sys

import torch
import torch.distributed as dist
from torch import nn

# --8<-- [start:setup]
dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
model = nn.parallel.DistributedDataParallel(nn.Linear(4, 2))
torch.save(model, "model.pt")
# --8<-- [end:setup]
dist.destroy_process_group()
sys.excepthook = sys.__excepthook__  # 다른 프로그램에서 여는 것처럼 [rank0] 표시를 뺍니다.

# --8<-- [start:load]
torch.load("model.pt")  # 기본값
# --8<-- [end:load]
