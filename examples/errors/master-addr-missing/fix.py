# --8<-- [start:fix]
import os

import torch.distributed as dist


def start():
    """torchrun이면 그 환경 변수로, python이면 프로세스 하나짜리 그룹으로 시작합니다."""
    if "RANK" in os.environ:
        dist.init_process_group("gloo")
    else:
        dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)


start()
print(dist.get_rank(), dist.get_world_size())
#> 0 1
# --8<-- [end:fix]

assert dist.is_initialized()
dist.destroy_process_group()

# --8<-- [start:address]
meeting = f"file://{os.path.abspath('meeting')}"  # 모든 프로세스가 볼 수 있는 새 파일
dist.init_process_group("gloo", init_method=meeting, rank=0, world_size=1)
# --8<-- [end:address]

assert dist.get_world_size() == 1
dist.destroy_process_group()
