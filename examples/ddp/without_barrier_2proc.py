import os
from pathlib import Path

import torch
import torch.distributed as dist
from torch import multiprocessing, nn


def read(path):
    """이 순간에 열면 무엇이 보이는지 돌려줍니다."""
    if not os.path.exists(path):
        return "파일이 없음"
    try:
        return f"에폭 {torch.load(path, map_location='cpu', weights_only=True)['epoch']}"
    except (RuntimeError, OSError):  # 잘린 곳에 따라 오류의 종류가 다릅니다.
        return "열리지 않음"


def work(rank, store):
    dist.init_process_group("gloo", store, rank=rank, world_size=2)
    seen = {}
    # --8<-- [start:reproduce]
    if rank == 1:  # 랭크 0이 아직 쓰지 않았습니다.
        seen["쓰기 전"] = read("model.pt")
    dist.barrier()

    if rank == 0:  # 큰 파일을 절반쯤 쓴 순간을 붙잡아 둡니다.
        torch.save({"epoch": 1, "model": nn.Linear(100, 100).state_dict()}, "whole.pt")
        half = Path("whole.pt").read_bytes()[:20_000]
        Path("model.pt").write_bytes(half)
    dist.barrier()
    if rank == 1:
        seen["쓰는 도중"] = read("model.pt")
    dist.barrier()

    if rank == 0:  # 임시 파일에 쓰는 동안, 이름을 바꾸기 직전입니다.
        os.replace("whole.pt", "model.pt")  # 에폭 1의 온전한 파일이 있었습니다.
        torch.save({"epoch": 2}, "model.pt.tmp")
    dist.barrier()
    if rank == 1:
        seen["이름을 바꾸기 전"] = read("model.pt")
    dist.barrier()

    if rank == 0:
        os.replace("model.pt.tmp", "model.pt")
    dist.barrier()  # 여기서부터는 어느 랭크가 읽어도 같습니다.
    seen["기다린 다음"] = read("model.pt")
    # --8<-- [end:reproduce]
    if rank == 1:
        torch.save(seen, "seen.pt")
    dist.barrier()
    dist.destroy_process_group()


if __name__ == "__main__":
    multiprocessing.spawn(work, args=(f"file://{os.path.abspath('store')}",), nprocs=2)
    seen = torch.load("seen.pt", weights_only=True)
    for moment, result in seen.items():
        print(f"{moment}: {result}")
        #> 쓰기 전: 파일이 없음
        #> 쓰는 도중: 열리지 않음
        #> 이름을 바꾸기 전: 에폭 1
        #> 기다린 다음: 에폭 2
    assert list(seen.values()) == ["파일이 없음", "열리지 않음", "에폭 1", "에폭 2"]
