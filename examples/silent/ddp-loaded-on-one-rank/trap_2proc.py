import os

import torch
import torch.distributed as dist
from torch import multiprocessing, nn
from torch.nn.parallel import DistributedDataParallel


# --8<-- [start:trap]
def work(rank, store):
    dist.init_process_group("gloo", init_method=f"file://{store}", rank=rank, world_size=2)
    model = DistributedDataParallel(nn.Linear(1, 1, bias=False))
    if rank == 0:  # 감싼 다음에 랭크 0만 불러왔습니다.
        model.module.load_state_dict(torch.load("model.pt", weights_only=True))
    values = [torch.zeros(1, 1) for _ in range(2)]
    dist.all_gather(values, model.module.weight.detach())
    if rank == 0:
        torch.save(values, "values.pt")
    dist.destroy_process_group()


if __name__ == "__main__":
    torch.save({"weight": torch.full((1, 1), 7.0)}, "model.pt")
    multiprocessing.spawn(work, args=(os.path.abspath("store"),), nprocs=2)
    first, second = torch.load("values.pt", weights_only=True)
    print("두 랭크가 같은가요:", torch.equal(first, second))
    #> 두 랭크가 같은가요: False
    # --8<-- [end:trap]
    assert first.item() == 7 and second.item() != 7
