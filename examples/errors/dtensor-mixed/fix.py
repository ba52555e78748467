import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.device_mesh import init_device_mesh
from torch.distributed.fsdp import fully_shard

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
saved = nn.Linear(4, 2)
torch.save(saved.state_dict(), "model.pt")
model = nn.Linear(4, 2)
fully_shard(model, mesh=init_device_mesh("cpu", (1,)))

# --8<-- [start:fix]
from torch.distributed.checkpoint.state_dict import StateDictOptions, set_model_state_dict

full = StateDictOptions(full_state_dict=True, broadcast_from_rank0=True)
state_dict = {}
if dist.get_rank() == 0:
    state_dict = torch.load("model.pt", map_location="cpu", weights_only=True)
set_model_state_dict(model, state_dict, options=full)  # 모든 랭크가 불러야 합니다.
# --8<-- [end:fix]

assert torch.equal(model.weight.full_tensor(), saved.weight)

# --8<-- [start:save]
import torch.distributed as dist
from torch.distributed.checkpoint.state_dict import StateDictOptions, get_model_state_dict

full = StateDictOptions(full_state_dict=True, cpu_offload=True)
state_dict = get_model_state_dict(model, options=full)  # 모든 랭크가 불러야 합니다.
if dist.get_rank() == 0:
    torch.save(state_dict, "plain.pt")  # 보통 텐서입니다.
# --8<-- [end:save]

plain = nn.Linear(4, 2)
plain.load_state_dict(torch.load("plain.pt", weights_only=True))
assert torch.equal(plain.weight, saved.weight)
dist.destroy_process_group()
