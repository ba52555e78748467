from datetime import timedelta

import torch.distributed as dist

# --8<-- [start:load]
dist.init_process_group(
    "gloo",
    init_method="tcp://127.0.0.1:29512",
    rank=1,  # 랭크 0이 시작되지 않았거나, 그 포트에 닿지 못합니다.
    world_size=2,
    timeout=timedelta(seconds=1),
)
# --8<-- [end:load]
