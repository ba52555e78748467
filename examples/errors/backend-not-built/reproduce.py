import torch.distributed as dist

# CUDA용 PyTorch에서도 NCCL이 없는 것처럼 돌립니다.
dist.distributed_c10d._NCCL_AVAILABLE = False

# --8<-- [start:load]
dist.init_process_group("nccl", store=dist.HashStore(), rank=0, world_size=1)
# --8<-- [end:load]
