# /// script
# dependencies = ["torch>=2.13"]
# ///
import os

import torch
import torch.distributed as dist
import torch.distributed.checkpoint as dcp
from torch import multiprocessing
from torch.distributed.device_mesh import init_device_mesh
from torch.distributed.tensor import Replicate, Shard, distribute_tensor

SHAPE = (5, 7)


# --8<-- [start:setup]
def layouts():
    """이름마다 (메시, 나누는 방법). 네 랭크가 모두 불러야 합니다."""
    line = init_device_mesh("cpu", (4,))
    grid = init_device_mesh("cpu", (2, 2))
    return {
        "rows": (line, [Shard(0)]),
        "columns": (line, [Shard(1)]),
        "copies": (line, [Replicate()]),
        "grid": (grid, [Shard(0), Shard(1)]),
        "HSDP": (grid, [Replicate(), Shard(0)]),
    }
# --8<-- [end:setup]


# --8<-- [start:check]
def work():
    values = torch.arange(35.0).reshape(SHAPE)
    equal = {}
    for saved, (mesh, placements) in layouts().items():
        state = {"weight": distribute_tensor(values, mesh, placements)}
        dcp.save(state, checkpoint_id=saved)
        for loaded, (mesh, placements) in layouts().items():
            state = {"weight": distribute_tensor(torch.zeros(SHAPE), mesh, placements)}
            dcp.load(state, checkpoint_id=saved)
            equal[saved, loaded] = torch.equal(state["weight"].full_tensor(), values)
    return equal
# --8<-- [end:check]


def main(rank, store, results):
    dist.init_process_group("gloo", init_method=f"file://{store}", rank=rank, world_size=4)
    equal = work()
    if rank == 0:
        results.put(equal)
    dist.barrier()
    dist.destroy_process_group()


if __name__ == "__main__":
    # 네 프로세스가 torch를 한 번만 불러오게 합니다. multiprocessing.spawn으로 해도 됩니다.
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["torch.distributed.checkpoint", "torch.distributed.tensor"])
    results = context.SimpleQueue()
    store = os.path.abspath("store")
    multiprocessing.start_processes(
        main, args=(store, results), nprocs=4, start_method="forkserver"
    )
    equal = results.get()
    print("같은 쌍:", sum(equal.values()), "모든 쌍:", len(equal))
    #> 같은 쌍: 25 모든 쌍: 25
    assert all(equal.values()) and len(equal) == 25

    # --8<-- [start:chunks]
    for name in ("copies", "HSDP", "grid"):
        found = dcp.FileSystemReader(name).read_metadata().state_dict_metadata
        print(name, "저장한 조각:", len(found["weight"].chunks))
        #> copies 저장한 조각: 1
        #> HSDP 저장한 조각: 2
        #> grid 저장한 조각: 4
    # --8<-- [end:chunks]
