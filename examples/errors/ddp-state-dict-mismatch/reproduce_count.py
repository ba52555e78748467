import os
import sys

import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel

store = f"file://{os.path.abspath('store')}"
rank = 1 if os.fork() else 0
dist.init_process_group("gloo", init_method=store, rank=rank, world_size=2)
sys.excepthook = sys.__excepthook__
if rank == 0:
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)

# --8<-- [start:load]
model = nn.Sequential(nn.Linear(4, 4), nn.Linear(4, 2))
if rank == 0:
    model[0].requires_grad_(False)  # 랭크 0만 동결했습니다.
DistributedDataParallel(model)
# --8<-- [end:load]
