# /// script
# dependencies = ["torch==2.13.0"]
# ///
import os
from pathlib import Path

import torch
import torch.distributed as dist
import torch.distributed.checkpoint as dcp
from torch import multiprocessing, nn
from torch.distributed.checkpoint.state_dict import StateDictOptions, get_model_state_dict
from torch.distributed.device_mesh import init_device_mesh
from torch.distributed.fsdp import fully_shard


def held(weights):
    """이 랭크의 메모리에 있는 바이트 수."""
    local = [getattr(value, "_local_tensor", value) for value in weights.values()]
    return sum(value.numel() * value.element_size() for value in local)


def work(rank, store):
    dist.init_process_group("gloo", store, rank=rank, world_size=2)
    model = nn.Sequential(*[nn.Linear(512, 512) for _ in range(4)])
    for layer in model:
        fully_shard(layer, mesh=init_device_mesh("cpu", (2,)))
    fully_shard(model, mesh=init_device_mesh("cpu", (2,)))
    # --8<-- [start:save]
    whole = StateDictOptions(full_state_dict=True, cpu_offload=True)
    full = get_model_state_dict(model, options=whole)
    if rank == 0:
        torch.save(full, "model.pt")

    sharded = get_model_state_dict(model)  # 통신하지 않습니다.
    torch.save(sharded, f"shard{rank}.pt")  # 랭크마다 다른 이름입니다. 권하지 않습니다.
    dcp.save(sharded, checkpoint_id="dcp")  # 모든 랭크가 부릅니다.
    # --8<-- [end:save]
    # --8<-- [start:tied]
    tied = nn.Sequential(nn.Embedding(8, 4), nn.Linear(4, 8, bias=False))
    tied[1].weight = tied[0].weight
    fully_shard(tied, mesh=init_device_mesh("cpu", (2,)))
    gathered = get_model_state_dict(tied, options=whole)
    copies = len({value.data_ptr() for value in gathered.values()})
    # --8<-- [end:tied]
    if rank == 0:
        torch.save(copies, "copies.pt")
    torch.save({"full": held(full), "sharded": held(sharded)}, f"held{rank}.pt")
    dist.barrier()
    dist.destroy_process_group()


if __name__ == "__main__":
    multiprocessing.spawn(work, args=(f"file://{os.path.abspath('store')}",), nprocs=2)
    # --8<-- [start:check]
    for rank in range(2):
        seen = torch.load(f"held{rank}.pt", weights_only=True)
        print(f"rank {rank} full: {seen['full']:,}바이트")
        #> rank 0 full: 4,202,496바이트
        #> rank 1 full: 0바이트
    print(f"sharded: {seen['sharded']:,}바이트")
    #> sharded: 2,101,248바이트
    print(f"full file: {os.path.getsize('model.pt'):,}바이트")
    #> full file: 4,205,361바이트
    print(f"shard file: {os.path.getsize('shard0.pt'):,}바이트")
    #> shard file: 2,106,298바이트
    parts = sorted(path.name for path in Path("dcp").iterdir())
    print(f"dcp files: {', '.join(parts)}")
    #> dcp files: .metadata, __0_0.distcp, __1_0.distcp
    # --8<-- [end:check]
    copies = torch.load("copies.pt", weights_only=True)
    print(f"tied copies: {copies}벌")
    #> tied copies: 2벌
    assert copies == 2 and parts == [".metadata", "__0_0.distcp", "__1_0.distcp"]
    assert seen["full"] == 0 and seen["sharded"] * 2 == 4 * (512 * 512 + 512) * 4
