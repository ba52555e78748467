# /// script
# dependencies = ["torch>=2.13"]
# ///
import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.checkpoint.state_dict import StateDictOptions, set_model_state_dict
from torch.distributed.device_mesh import init_device_mesh
from torch.distributed.fsdp import fully_shard

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
model = nn.Linear(4, 2)
fully_shard(model, mesh=init_device_mesh("cpu", (1,)))

# --8<-- [start:reproduce]
half = {"weight": torch.ones(2, 4)}  # bias가 빠진 파일입니다.
full = StateDictOptions(full_state_dict=True)
print(set_model_state_dict(model, dict(half), options=full))
#> <All keys matched successfully>
# --8<-- [end:reproduce]

# --8<-- [start:broadcast]
safe = StateDictOptions(full_state_dict=True, broadcast_from_rank0=True)
message = ""
try:
    set_model_state_dict(model, dict(half), options=safe)
except RuntimeError as error:
    message = str(error)
print("Missing key(s)" in message)
#> True
# --8<-- [end:broadcast]


# --8<-- [start:check]
def check_file(model, weights):
    """불러오기 전에 키와 전체 모양을 비교합니다. 다르면 ValueError를 냅니다. 통신하지 않습니다."""
    now = {key: tuple(value.shape) for key, value in model.state_dict().items()}
    file = {key: tuple(value.shape) for key, value in weights.items()}
    if now != file:
        different = sorted(key for key in now | file if now.get(key) != file.get(key))
        raise ValueError(f"모델과 파일이 다릅니다: {different}")
# --8<-- [end:check]


results = []
for weights in (half, {"module.weight": half["weight"]}, {"weight": torch.ones(3, 4)}):
    try:
        check_file(model, weights)
    except ValueError as error:
        results.append(str(error))
assert len(results) == 3 and "bias" in results[0] and "module.weight" in results[1]
check_file(model, {"weight": torch.ones(2, 4), "bias": torch.ones(2)})
dist.destroy_process_group()
