import sys

import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.device_mesh import init_device_mesh
from torch.distributed.fsdp import fully_shard

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
sys.excepthook = sys.__excepthook__  # 오류의 줄마다 [rank0]:가 붙지 않게 합니다.

# --8<-- [start:setup]
torch.save(nn.Linear(4, 2).state_dict(), "model.pt")
model = nn.Linear(4, 2)
fully_shard(model, mesh=init_device_mesh("cpu", (1,)))
# --8<-- [end:setup]

# --8<-- [start:load]
model.load_state_dict(torch.load("model.pt", weights_only=True))  # 감싼 다음에 불러옵니다.
# --8<-- [end:load]
