import sys

import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.device_mesh import init_device_mesh
from torch.distributed.fsdp import fully_shard

# 두 랭크로 학습하는 것처럼 꾸민 그룹에서 랭크 0만 실행합니다.
dist.init_process_group("fake", store=dist.HashStore(), rank=0, world_size=2)
model = nn.Linear(4, 2)
fully_shard(model, mesh=init_device_mesh("cpu", (2,)))

# --8<-- [start:setup]
if dist.get_rank() == 0:
    torch.save(model.state_dict(), "model.pt")  # fully_shard한 모델을 그대로 저장합니다.
# --8<-- [end:setup]
dist.destroy_process_group()
sys.excepthook = sys.__excepthook__

# --8<-- [start:load]
weight = torch.load("model.pt", weights_only=True)["weight"]  # 열리기는 합니다.
weight.full_tensor()
# --8<-- [end:load]
