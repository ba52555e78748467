import gc
import os

import torch
import torch.distributed as dist
from torch import multiprocessing, nn
from torch.nn.parallel import DistributedDataParallel


# --8<-- [start:fix]
def build():
    model = nn.Linear(1, 1, bias=False)
    state_dict = torch.load("model.pt", map_location="cpu", weights_only=True)
    model.load_state_dict(state_dict)  # 모든 랭크가, 감싸기 전에 불러옵니다.
    return DistributedDataParallel(model)
# --8<-- [end:fix]


# --8<-- [start:check]
def check_ranks(model):
    """랭크마다 값이 다르면 그 키를 적은 AssertionError를 냅니다. 모든 랭크가 불러야 합니다."""
    for key, tensor in model.state_dict().items():
        values = [torch.empty_like(tensor) for _ in range(dist.get_world_size())]
        dist.all_gather(values, tensor)
        assert all(torch.equal(value, tensor) for value in values), key
# --8<-- [end:check]


def work(rank):
    model = build().module
    check_ranks(model)
    model.weight.data.add_(rank)  # 일부러 갈라지게 합니다.
    message = ""
    try:
        check_ranks(model)
    except AssertionError as error:
        message = str(error)
    assert message.startswith("weight")
    broadcast = DistributedDataParallel(model)  # 감쌀 때 랭크 0의 값이 퍼집니다.
    check_ranks(broadcast.module)


def main(rank, store):
    dist.init_process_group("gloo", init_method=f"file://{store}", rank=rank, world_size=2)
    work(rank)
    gc.collect()  # 프로세스 그룹을 쥔 DDP를 먼저 치웁니다.
    dist.barrier()
    dist.destroy_process_group()


if __name__ == "__main__":
    torch.save({"weight": torch.full((1, 1), 7.0)}, "model.pt")
    multiprocessing.spawn(main, args=(os.path.abspath("store"),), nprocs=2)
    print("두 랭크가 같습니다.")
    #> 두 랭크가 같습니다.
