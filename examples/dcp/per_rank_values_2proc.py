# /// script
# dependencies = ["torch>=2.13"]
# ///
import os

import torch
import torch.distributed as dist
import torch.distributed.checkpoint as dcp
from torch import multiprocessing


# --8<-- [start:save]
def work(rank, results):
    shared = torch.arange(4.0)  # DDP의 가중치처럼 모든 랭크가 같은 값입니다.
    mine = {"seen": 10 + rank}  # 랭크마다 다른 값입니다.
    dcp.save({"weight": shared, "all": mine, f"rank-{rank}": mine}, checkpoint_id="checkpoint")

    state = {"weight": torch.zeros(4), "all": {"seen": 0}, f"rank-{rank}": {"seen": 0}}
    dcp.load(state, checkpoint_id="checkpoint")
    results.put((rank, state["all"]["seen"], state[f"rank-{rank}"]["seen"]))
# --8<-- [end:save]
    assert torch.equal(state["weight"], shared)


def main(rank, store, results):
    dist.init_process_group("gloo", init_method=f"file://{store}", rank=rank, world_size=2)
    work(rank, results)
    dist.barrier()
    dist.destroy_process_group()


if __name__ == "__main__":
    results = multiprocessing.get_context("spawn").SimpleQueue()
    multiprocessing.spawn(main, args=(os.path.abspath("store"), results), nprocs=2)
    # --8<-- [start:check]
    first, second = sorted(results.get() for _ in range(2))
    print("같은 이름:", first[1] == second[1], "랭크마다 다른 이름:", (first[2], second[2]))
    #> 같은 이름: True 랭크마다 다른 이름: (10, 11)
    print(sorted(os.listdir("checkpoint")))
    #> ['.metadata', '__0_0.distcp', '__1_0.distcp']
    # --8<-- [end:check]
    assert first[1] == second[1] and (first[2], second[2]) == (10, 11)
