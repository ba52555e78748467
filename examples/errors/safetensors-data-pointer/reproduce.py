# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///

import sys

import torch.distributed as dist
from safetensors.torch import save_file
from torch import nn
from torch.distributed.device_mesh import init_device_mesh
from torch.distributed.fsdp import fully_shard

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
sys.excepthook = sys.__excepthook__  # 분산에서는 줄마다 [rank0]이 붙습니다. 여기서는 뺍니다.

# --8<-- [start:setup]
model = nn.Linear(4, 2)
fully_shard(model, mesh=init_device_mesh("cpu", (1,)))  # 매개변수가 DTensor가 됩니다.
# --8<-- [end:setup]

# --8<-- [start:save]
save_file(model.state_dict(), "model.safetensors")
# --8<-- [end:save]
