import os
import sys
import time
from datetime import timedelta

import torch
import torch.distributed as dist
from torch import nn

store = f"file://{os.path.abspath('store')}"
rank = 0 if os.fork() else 1  # 이 프로세스가 랭크 0, 갈라진 프로세스가 랭크 1입니다.
limit = timedelta(seconds=4)
dist.init_process_group("gloo", init_method=store, rank=rank, world_size=2, timeout=limit)
sys.excepthook = sys.__excepthook__  # 오류의 줄마다 [rank0]:가 붙지 않게 합니다.
if rank == 1:
    time.sleep(8)  # 랭크 1은 부르지 않고 제 할 일을 합니다.
    os._exit(0)

model = nn.Linear(4, 2)
# --8<-- [start:save]
if dist.get_rank() == 0:
    torch.save(model.state_dict(), "model.pt")
    dist.barrier()  # 랭크 0만 모두를 기다립니다.
# --8<-- [end:save]
