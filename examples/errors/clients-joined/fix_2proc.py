import os

import torch.distributed as dist
from torch import multiprocessing


# --8<-- [start:fix]
def work(rank, world_size, store):  # rank는 spawn이 0부터 하나씩 다르게 줍니다.
    dist.init_process_group("gloo", store, rank=rank, world_size=world_size)
    assert dist.get_world_size() == world_size
    dist.destroy_process_group()


if __name__ == "__main__":
    processes = 2  # 시작할 프로세스의 수와 world_size를 한 곳에서 정합니다.
    store = f"file://{os.path.abspath('store')}"
    multiprocessing.spawn(work, args=(processes, store), nprocs=processes)
    print("모두 만났습니다.")
    #> 모두 만났습니다.
# --8<-- [end:fix]
