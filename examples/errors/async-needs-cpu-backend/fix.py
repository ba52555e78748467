# /// script
# dependencies = ["torch>=2.13"]
# ///
import os

import torch

os.environ.update(RANK="0", WORLD_SIZE="1", MASTER_ADDR="127.0.0.1", MASTER_PORT="0")  # torchrun이 하는 일

# --8<-- [start:fix]
import torch.distributed as dist
import torch.distributed.checkpoint as dcp

backend = "cpu:gloo,cuda:nccl" if torch.cuda.is_available() else "gloo"
dist.init_process_group(backend)
state = {"weight": torch.ones(2)}
saving = dcp.async_save(state, checkpoint_id="checkpoint")
saving.result()  # 읽거나 끝내기 전에 저장이 끝나기를 기다립니다.
# --8<-- [end:fix]

target = {"weight": torch.zeros(2)}
dcp.load(target, checkpoint_id="checkpoint")
assert torch.equal(target["weight"], state["weight"])
dist.destroy_process_group()
