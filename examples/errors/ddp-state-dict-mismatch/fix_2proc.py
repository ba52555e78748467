import gc
import os

from torch import multiprocessing, nn


# --8<-- [start:compare]
import torch.distributed as dist


def shapes_of_ranks(model):
    """랭크마다 학습할 매개변수의 이름과 모양. 감싸기 전에 모든 랭크가 불러야 합니다."""
    mine = {n: tuple(p.shape) for n, p in model.named_parameters() if p.requires_grad}
    everyone = [None] * dist.get_world_size()
    dist.all_gather_object(everyone, mine)
    return everyone
# --8<-- [end:compare]


# --8<-- [start:fix]
from torch.nn.parallel import DistributedDataParallel


def build(settings):
    """랭크 0의 설정을 모두에게 나누어 준 다음 모델을 만듭니다. 모든 랭크가 불러야 합니다."""
    shared = [settings]  # 랭크 0의 것만 쓰입니다.
    dist.broadcast_object_list(shared, src=0)
    return DistributedDataParallel(nn.Linear(4, shared[0]["classes"]))
# --8<-- [end:fix]


def work(rank, store):
    dist.init_process_group("gloo", init_method=store, rank=rank, world_size=2)
    settings = {"classes": 10 if rank == 0 else 3}
    first, second = shapes_of_ranks(nn.Linear(4, settings["classes"]))
    assert first["weight"] == (10, 4) and second["weight"] == (3, 4)
    assert build(settings).module.weight.shape == (10, 4)
    gc.collect()  # 프로세스 그룹을 쥔 DDP를 먼저 치웁니다.
    dist.barrier()
    dist.destroy_process_group()


if __name__ == "__main__":
    store = f"file://{os.path.abspath('store')}"
    multiprocessing.spawn(work, args=(store,), nprocs=2)
    print("두 랭크의 모델이 같습니다.")
    #> 두 랭크의 모델이 같습니다.
