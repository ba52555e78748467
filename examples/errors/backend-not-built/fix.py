import torch
import torch.distributed as dist

# --8<-- [start:fix]
use_nccl = torch.cuda.is_available() and dist.is_nccl_available()
backend = "nccl" if use_nccl else "gloo"
dist.init_process_group(backend, store=dist.HashStore(), rank=0, world_size=1)
# --8<-- [end:fix]

assert dist.get_backend() == backend
dist.destroy_process_group()
