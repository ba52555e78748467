import os

import torch

os.environ.update(RANK="0", WORLD_SIZE="1", MASTER_ADDR="127.0.0.1", MASTER_PORT="0")  # torchrun이 하는 일

# --8<-- [start:fix]
import torch.distributed as dist

use_nccl = torch.cuda.is_available() and dist.is_nccl_available()
backend = "nccl" if use_nccl else "gloo"
dist.init_process_group(backend)
# --8<-- [end:fix]

assert dist.get_backend() == backend
dist.destroy_process_group()
