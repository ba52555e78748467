# /// script
# dependencies = ["torch>=2.8"]
# ///
import os

import ddp_checkpoint
import torch.distributed as dist
from torch import multiprocessing, nn


def work(rank, store):
    dist.init_process_group("gloo", store, rank=rank, world_size=2)
    parts, heard = {"model": nn.Linear(4, 2)}, ""
    # --8<-- [start:check]
    try:
        ddp_checkpoint.save("no-such-directory/model.pt", parts, {"epoch": 0})
    except RuntimeError as error:  # 랭크 1도 기다리지 않고 오류를 받습니다.
        heard = str(error)
    # --8<-- [end:check]
    with open(f"rank{rank}.txt", "w") as file:
        file.write(heard)
    ddp_checkpoint.save("model.pt", parts, {"epoch": 0})  # 그룹은 그대로 쓸 수 있습니다.
    dist.barrier()
    dist.destroy_process_group()


if __name__ == "__main__":
    multiprocessing.spawn(work, args=(f"file://{os.path.abspath('store')}",), nprocs=2)
    first, second = (open(f"rank{rank}.txt").read() for rank in range(2))
    print("두 랭크가 같은 오류를 받았습니다:", first == second)
    #> 두 랭크가 같은 오류를 받았습니다: True
    assert first == second and "no-such-directory" in first and os.path.exists("model.pt")
