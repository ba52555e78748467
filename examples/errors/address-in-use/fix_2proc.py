# --8<-- [start:fix]
import torch.distributed as dist
from torch import multiprocessing


def work(rank, world_size, port):
    store = dist.TCPStore("127.0.0.1", port, is_master=False)
    dist.init_process_group("gloo", store=store, rank=rank, world_size=world_size)
    assert dist.get_world_size() == world_size  # 여기서 학습합니다.
    dist.barrier()  # 먼저 끝난 랭크가 연결을 끊지 않게 서로 기다립니다.
    dist.destroy_process_group()


if __name__ == "__main__":
    server = dist.TCPStore("127.0.0.1", 0, is_master=True, wait_for_workers=False)  # 0: 빈 포트
    multiprocessing.spawn(work, args=(2, server.port), nprocs=2)
    print("모두 만났습니다.")
    #> 모두 만났습니다.
# --8<-- [end:fix]
