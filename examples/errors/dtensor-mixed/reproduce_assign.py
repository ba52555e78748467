import sys

import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.device_mesh import init_device_mesh
from torch.distributed.fsdp import fully_shard

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
torch.save(nn.Linear(4, 2).state_dict(), "model.pt")
model = nn.Linear(4, 2)
fully_shard(model, mesh=init_device_mesh("cpu", (1,)))
sys.excepthook = sys.__excepthook__

# --8<-- [start:load]
model.load_state_dict(torch.load("model.pt", weights_only=True), assign=True)
model(torch.ones(1, 4))
# --8<-- [end:load]
