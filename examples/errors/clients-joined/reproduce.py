from datetime import timedelta

import torch.distributed as dist

# --8<-- [start:load]
dist.init_process_group(
    "gloo",
    init_method="tcp://127.0.0.1:29511",
    rank=0,
    world_size=2,  # 프로세스 둘을 기다리지만 하나만 시작했습니다.
    timeout=timedelta(seconds=1),  # 기본값은 훨씬 깁니다.
)
# --8<-- [end:load]
