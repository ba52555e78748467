import os

import torch
from torch import multiprocessing, nn


# --8<-- [start:fix]
import torch.distributed as dist


def save(model, path):
    """랭크 0이 저장하고, 모두가 끝나기를 기다립니다. 모든 랭크가 불러야 합니다."""
    if dist.get_rank() == 0:
        torch.save(model.state_dict(), path)
    dist.barrier()  # if 밖이므로 모든 랭크가 부릅니다.
# --8<-- [end:fix]


def work(rank, store):
    # --8<-- [start:longer]
    from datetime import timedelta

    limit = timedelta(hours=1)  # 저장이 오래 걸린다면 기다리는 시간을 늘립니다.
    dist.init_process_group("gloo", store, rank=rank, world_size=2, timeout=limit)
    # --8<-- [end:longer]
    model = nn.Linear(4, 2)
    save(model, "model.pt")
    loaded = torch.load("model.pt", map_location="cpu", weights_only=True)  # 다른 랭크도 읽습니다.
    model.load_state_dict(loaded)
    assert set(loaded) == {"weight", "bias"}
    dist.destroy_process_group()


if __name__ == "__main__":
    store = f"file://{os.path.abspath('store')}"
    multiprocessing.spawn(work, args=(store,), nprocs=2)
    print("저장했나요:", os.path.isfile("model.pt"))
    #> 저장했나요: True
