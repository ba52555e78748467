# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///

import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.device_mesh import init_device_mesh
from torch.distributed.fsdp import fully_shard

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
model = nn.Linear(4, 2)
fully_shard(model, mesh=init_device_mesh("cpu", (1,)))

# --8<-- [start:fix]
import torch.distributed as dist
from safetensors.torch import load_file, save_file
from torch.distributed.checkpoint.state_dict import StateDictOptions, get_model_state_dict

options = StateDictOptions(full_state_dict=True, cpu_offload=True)
weights = get_model_state_dict(model, options=options)  # 모든 랭크가 부릅니다.
if dist.get_rank() == 0:
    save_file(weights, "model.safetensors")
dist.barrier()
print(sorted(load_file("model.safetensors")))
#> ['bias', 'weight']
# --8<-- [end:fix]
assert torch.equal(load_file("model.safetensors")["weight"], model.weight.full_tensor())
dist.destroy_process_group()
