import logging
import warnings

import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.device_mesh import init_device_mesh
from torch.distributed.fsdp import fully_shard

warnings.filterwarnings("ignore")
logging.getLogger("torch.distributed.device_mesh").setLevel(logging.ERROR)
whole = nn.Linear(4, 2)
for rank in range(2):  # 두 랭크가 저마다 저장한 것처럼 만듭니다.
    dist.init_process_group("fake", store=dist.HashStore(), rank=rank, world_size=2)
    model = nn.Linear(4, 2)
    model.load_state_dict(whole.state_dict())
    fully_shard(model, mesh=init_device_mesh("cpu", (2,)))
    torch.save(model.state_dict(), f"model-{rank}.pt")
    dist.destroy_process_group()

# --8<-- [start:fix]
files = [torch.load(f"model-{rank}.pt", weights_only=True) for rank in range(2)]
first = files[0]["weight"]
print("전체:", list(first.shape), "이 파일에 있는 것:", list(first.to_local().shape))
#> 전체: [2, 4] 이 파일에 있는 것: [1, 4]
state_dict = {
    name: torch.cat([part[name].to_local() for part in files])  # fully_shard는 0번 차원으로 나눕니다.
    for name in files[0]
}
# --8<-- [end:fix]

assert torch.equal(state_dict["weight"], whole.weight)
assert torch.equal(state_dict["bias"], whole.bias)
