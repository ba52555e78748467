import torch.distributed as dist

# --8<-- [start:load]
dist.init_process_group("mpi", store=dist.HashStore(), rank=0, world_size=1)
# --8<-- [end:load]
