import gc
import os

import torch
import torch.distributed as dist
from torch import multiprocessing, nn
from torch.nn.parallel import DistributedDataParallel


# --8<-- [start:trap]
def work(rank):
    model = DistributedDataParallel(nn.Linear(1, 1, bias=False))
    if rank == 0:  # 감싼 다음에 랭크 0만 불러왔습니다.
        model.module.load_state_dict(torch.load("model.pt", weights_only=True))
    values = [torch.zeros(1, 1) for _ in range(dist.get_world_size())]
    dist.all_gather(values, model.module.weight.detach())
    torch.save(values, f"values-{rank}.pt")  # 모든 랭크의 값입니다.
# --8<-- [end:trap]


def main(rank, store):
    dist.init_process_group("gloo", init_method=f"file://{store}", rank=rank, world_size=2)
    work(rank)
    gc.collect()  # 프로세스 그룹을 쥔 DDP를 먼저 치웁니다.
    dist.barrier()
    dist.destroy_process_group()


if __name__ == "__main__":
    torch.save({"weight": torch.full((1, 1), 7.0)}, "model.pt")
    multiprocessing.spawn(main, args=(os.path.abspath("store"),), nprocs=2)
    # --8<-- [start:result]
    first, second = torch.load("values-0.pt", weights_only=True)
    print("두 랭크가 같은가요:", torch.equal(first, second))
    #> 두 랭크가 같은가요: False
    # --8<-- [end:result]
    assert first.item() == 7 and second.item() != 7
