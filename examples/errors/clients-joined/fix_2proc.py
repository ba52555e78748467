# --8<-- [start:fix]
import os

import torch.distributed as dist
from torch import multiprocessing


def work(rank, world_size, store):  # rank는 spawn이 0부터 하나씩 다르게 줍니다.
    dist.init_process_group("gloo", store, rank=rank, world_size=world_size)
    assert dist.get_world_size() == world_size  # 여기서 학습합니다.
    dist.barrier()  # 먼저 끝난 랭크가 연결을 끊지 않게 서로 기다립니다.
    dist.destroy_process_group()


if __name__ == "__main__":
    processes = 2  # 시작할 프로세스의 수와 world_size를 한 곳에서 정합니다.
    store = f"file://{os.path.abspath('store')}"  # 실행할 때마다 새 파일이어야 합니다.
    multiprocessing.spawn(work, args=(processes, store), nprocs=processes)
    print("모두 만났습니다.")
    #> 모두 만났습니다.
# --8<-- [end:fix]
