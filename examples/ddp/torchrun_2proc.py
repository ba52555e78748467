import os
import subprocess
import sys
from pathlib import Path

import torch

Path("train.py").write_text("""\
# --8<-- [start:train]
import gc
import os

import torch
import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel

cuda = torch.cuda.is_available()
local_rank = int(os.environ["LOCAL_RANK"])  # 이 서버 안의 번호입니다. torchrun이 넣어 줍니다.
device = torch.device(f"cuda:{local_rank}" if cuda else "cpu")
if cuda:
    torch.cuda.set_device(device)  # 빼면 모든 랭크가 GPU 0도 씁니다.
dist.init_process_group("nccl" if cuda else "gloo")

model = nn.Linear(4, 2)
if os.path.exists("model.pt"):
    model.load_state_dict(torch.load("model.pt", map_location="cpu", weights_only=True))
model = DistributedDataParallel(model.to(device))
model(torch.ones(3, 4, device=device)).sum().backward()

if dist.get_rank() == 0:
    torch.save(model.module.state_dict(), "model.pt")
del model
gc.collect()  # 그룹을 쥔 DDP를 먼저 치웁니다. 끝날 때 멈추거나 죽는 일을 막습니다.
dist.barrier()
dist.destroy_process_group()
# --8<-- [end:train]
# train.py는 여기까지입니다.""", "utf-8")

torch.save({"weight": torch.ones(2, 4), "bias": torch.zeros(2)}, "model.pt")
os.environ.setdefault("OMP_NUM_THREADS", "1")  # 정하지 않으면 torchrun이 알림을 냅니다.
command = [sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node=2"]
run = subprocess.run([*command, "train.py"], env=os.environ | {"CUDA_VISIBLE_DEVICES": ""})
weights = torch.load("model.pt", weights_only=True)
assert run.returncode == 0 and torch.equal(weights["weight"], torch.ones(2, 4))
