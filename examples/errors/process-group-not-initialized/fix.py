from pathlib import Path

import torch
from torch import nn

model = nn.Linear(4, 2)


# --8<-- [start:fix]
import torch.distributed as dist


def is_main():
    """저장을 맡을 프로세스인지 돌려줍니다. 프로세스 그룹이 없으면 언제나 True입니다."""
    if not (dist.is_available() and dist.is_initialized()):
        return True
    return dist.get_rank() == 0


if is_main():
    torch.save(model.state_dict(), "model.pt")
# --8<-- [end:fix]

assert Path("model.pt").is_file()

# --8<-- [start:single]
dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
wrapped = nn.parallel.DistributedDataParallel(model)  # 프로세스 하나에서도 감쌀 수 있습니다.
# --8<-- [end:single]

assert is_main()
assert wrapped.module is model
dist.destroy_process_group()
