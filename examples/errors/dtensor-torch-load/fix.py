import logging
import warnings

import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.device_mesh import init_device_mesh
from torch.distributed.fsdp import fully_shard

warnings.filterwarnings("ignore")
logging.getLogger("torch.distributed.device_mesh").setLevel(logging.ERROR)
whole = nn.Sequential(nn.Linear(4, 3), nn.BatchNorm1d(3))
for rank in range(2):  # 두 랭크가 저마다 저장한 것처럼 만듭니다.
    dist.init_process_group("fake", store=dist.HashStore(), rank=rank, world_size=2)
    model = nn.Sequential(nn.Linear(4, 3), nn.BatchNorm1d(3))
    model.load_state_dict(whole.state_dict())
    fully_shard(model, mesh=init_device_mesh("cpu", (2,)))
    torch.save(model.state_dict(), f"model-{rank}.pt")
    dist.destroy_process_group()


# --8<-- [start:fix]
from torch.distributed.tensor import DTensor


def join(parts):
    """랭크 순서로 늘어놓은 같은 키의 값들을 텐서 하나로 잇습니다."""
    if isinstance(parts[0], DTensor):  # fully_shard는 0번 차원으로 나눕니다.
        return torch.cat([part.to_local() for part in parts])
    return parts[0]


files = [torch.load(f"model-{rank}.pt", weights_only=True) for rank in range(2)]
first = files[0]["0.weight"]
print("전체:", list(first.shape), "이 파일에 있는 것:", list(first.to_local().shape))
#> 전체: [3, 4] 이 파일에 있는 것: [2, 4]
state_dict = {name: join([file[name] for file in files]) for name in files[0]}
# --8<-- [end:fix]

for name, tensor in whole.state_dict().items():
    assert torch.equal(state_dict[name], tensor), name
assert isinstance(first, DTensor) and not isinstance(files[0]["1.running_mean"], DTensor)
