import os
import subprocess
import sys

import torch

# fully_shard한 모델을 그대로 저장하는 다른 프로그램입니다.
TRAIN = """
import torch, torch.distributed as dist
from torch import nn
from torch.distributed.device_mesh import init_device_mesh
from torch.distributed.fsdp import fully_shard
dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
model = nn.Linear(4, 2)
fully_shard(model, mesh=init_device_mesh("cpu", (1,)))
torch.save(model.state_dict(), "model.pt")
os._exit(0)
"""
subprocess.run([sys.executable, "-c", "import os" + TRAIN], check=True, stderr=subprocess.DEVNULL)
assert os.path.isfile("model.pt")

# --8<-- [start:load]
torch.load("model.pt", weights_only=True)  # DTensor를 import하지 않은 프로그램입니다.
# --8<-- [end:load]
