import gc
import os

import torch
import torch.distributed as dist
from torch import multiprocessing, nn
from torch.nn.parallel import DistributedDataParallel


# --8<-- [start:save]
def work(rank):
    torch.manual_seed(0)
    model = nn.Linear(4, 2)
    model.compile(backend="eager")  # 감싸지 않습니다.
    ddp = DistributedDataParallel(model)
    ddp(torch.ones(1, 4) * rank).sum().backward()
    if rank == 0:
        torch.save(model.state_dict(), "model.pt")  # 맨 안쪽의 모델을 저장합니다.
        torch.save(list(torch.compile(ddp).state_dict()), "wrapped_keys.pt")
# --8<-- [end:save]


def main(rank, store):
    dist.init_process_group("gloo", init_method=f"file://{store}", rank=rank, world_size=2)
    work(rank)
    gc.collect()  # 프로세스 그룹을 쥔 DDP를 먼저 치웁니다.
    dist.barrier()
    dist.destroy_process_group()


# --8<-- [start:check]
if __name__ == "__main__":
    multiprocessing.spawn(main, args=(os.path.abspath("store"),), nprocs=2)
    print(torch.load("wrapped_keys.pt", weights_only=True))
    #> ['_orig_mod.module.weight', '_orig_mod.module.bias']
    saved = torch.load("model.pt", weights_only=True)
    print(list(saved))
    #> ['weight', 'bias']
# --8<-- [end:check]
    assert not [key for key in saved if "." in key]
