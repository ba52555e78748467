import sys

import torch
import torch.distributed as dist
from torch import nn

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
torch.save(nn.parallel.DistributedDataParallel(nn.Linear(4, 2)), "model.pt")  # 래퍼를 통째로
dist.destroy_process_group()
sys.excepthook = sys.__excepthook__  # 오류의 줄마다 [rank0]:가 붙지 않게 합니다.

# --8<-- [start:load]
torch.load("model.pt", weights_only=False)  # DDP 래퍼가 통째로 든 파일입니다.
# --8<-- [end:load]
