import sys

import torch
import torch.distributed as dist
import torch.distributed.checkpoint as dcp

# --8<-- [start:setup]
# GPU의 통신만 켭니다. 보통은 "nccl"이지만 GPU 없이 보이려고 이렇게 적었습니다.
dist.init_process_group("cuda:gloo", store=dist.HashStore(), rank=0, world_size=1)
# --8<-- [end:setup]
sys.excepthook = sys.__excepthook__  # 오류의 줄마다 [rank0]:가 붙지 않게 합니다.

# --8<-- [start:save]
dcp.async_save({"weight": torch.ones(2)}, checkpoint_id="checkpoint")
# --8<-- [end:save]
