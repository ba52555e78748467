import sys

import torch
import torch.distributed as dist
from torch import nn

model = nn.DataParallel(nn.Linear(4, 2))
torch.save(model, "old.pt")

# --8<-- [start:fix]
torch.save(model.module.state_dict(), "model.pt")  # 래퍼 안의 모델에서 가중치만 담습니다.

restored = nn.Linear(4, 2)  # 래퍼 없이 만든 모델에 그대로 들어갑니다.
print(restored.load_state_dict(torch.load("model.pt", weights_only=True)))
#> <All keys matched successfully>
# --8<-- [end:fix]

assert torch.equal(restored.weight, model.module.weight)

# --8<-- [start:old]
from torch.serialization import safe_globals

with safe_globals([nn.DataParallel, nn.Linear]):  # 래퍼와 그 안의 클래스를 모두 허용합니다.
    old = torch.load("old.pt", weights_only=True)
torch.save(old.module.state_dict(), "model.pt")
# --8<-- [end:old]

assert list(torch.load("model.pt", weights_only=True)) == ["weight", "bias"]

hook = sys.excepthook
dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
torch.save(nn.parallel.DistributedDataParallel(model.module), "ddp.pt")
dist.destroy_process_group()  # 이제 프로세스 그룹이 없는, 보통의 프로그램입니다.
sys.excepthook = hook


# --8<-- [start:ddp]
from torch.serialization import get_unsafe_globals_in_checkpoint, safe_globals


class StandIn(nn.Module):
    """래퍼 자리에 둘 빈 모듈. 프로세스 그룹을 찾지 않습니다."""

    def __init__(self, *ignored):
        super().__init__()


names = get_unsafe_globals_in_checkpoint("ddp.pt")
parts = ("torch.nn.parallel.", "torch.distributed.")
wrapper = [(StandIn, name) for name in names if name.startswith(parts)]
with safe_globals([*wrapper, nn.Linear]):
    ddp = torch.load("ddp.pt", map_location="cpu", weights_only=True)
print(list(ddp.module.state_dict()))
#> ['weight', 'bias']
# --8<-- [end:ddp]

assert torch.equal(ddp.module.weight, model.module.weight)
