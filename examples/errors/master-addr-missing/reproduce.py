import torch.distributed as dist

# --8<-- [start:load]
dist.init_process_group("gloo")  # torchrun이 아니라 python으로 실행했습니다.
# --8<-- [end:load]
