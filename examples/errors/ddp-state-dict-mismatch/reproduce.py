import os
import sys

import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel

store = f"file://{os.path.abspath('store')}"
rank = 1 if os.fork() else 0  # 이 프로세스가 랭크 1, 갈라진 프로세스가 랭크 0입니다.
dist.init_process_group("gloo", init_method=store, rank=rank, world_size=2)
sys.excepthook = sys.__excepthook__  # 오류의 줄마다 [rank1]:이 붙지 않게 합니다.
if rank == 0:
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)  # 랭크 0의 오류는 섞이지 않게 버립니다.

# --8<-- [start:setup]
classes = 10 if rank == 0 else 3  # 랭크마다 다른 설정을 읽었습니다.
model = nn.Linear(4, classes)
# --8<-- [end:setup]

# --8<-- [start:load]
DistributedDataParallel(model)
# --8<-- [end:load]
