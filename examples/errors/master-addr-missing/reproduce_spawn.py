import torch.distributed as dist

# --8<-- [start:load]
dist.init_process_group("gloo", rank=0, world_size=2)  # 모일 주소를 적지 않았습니다.
# --8<-- [end:load]
