import gc
import os

import torch
import torch.distributed as dist
from torch import multiprocessing, nn
from torch.distributed.checkpoint.state_dict import (
    StateDictOptions,
    get_model_state_dict,
    set_model_state_dict,
)
from torch.distributed.device_mesh import init_device_mesh
from torch.distributed.fsdp import fully_shard


def work(rank, store, world_size):
    # --8<-- [start:setup]
    device = torch.device("cuda", rank)
    torch.cuda.set_device(device)
    dist.init_process_group("nccl", store, rank=rank, world_size=world_size, device_id=device)
    mesh = init_device_mesh("cuda", (world_size,))
    # --8<-- [end:setup]
    # --8<-- [start:save]
    model = fully_shard(nn.Linear(4, 2, device=device), mesh=mesh)
    whole = StateDictOptions(full_state_dict=True, cpu_offload=True)
    weights = get_model_state_dict(model, options=whole)
    if rank == 0:
        torch.save(weights, "model.pt")  # CPU 텐서입니다.
    dist.barrier()
    # --8<-- [end:save]
    again = fully_shard(nn.Linear(4, 2, device=device), mesh=mesh)
    file = {}
    if rank == 0:
        file = torch.load("model.pt", weights_only=True)  # CPU 텐서뿐이라 GPU에 올라가지 않습니다.
        assert file["weight"].device.type == "cpu"
    one_reader = StateDictOptions(full_state_dict=True, broadcast_from_rank0=True)
    set_model_state_dict(again, file, options=one_reader)
    assert again.weight.to_local().device == device
    assert torch.equal(again.weight.full_tensor(), model.weight.full_tensor())
    del model, again
    gc.collect()  # 프로세스 그룹을 쥔 것을 먼저 치웁니다.
    dist.barrier()
    dist.destroy_process_group()


if __name__ == "__main__":
    count = torch.cuda.device_count()
    assert count > 0, "CUDA 장치가 필요합니다."
    store = f"file://{os.path.abspath('store')}"
    multiprocessing.spawn(work, args=(store, count), nprocs=count)
    weights = torch.load("model.pt", weights_only=True)
    print(list(weights), weights["weight"].device)
    #> ['weight', 'bias'] cpu
    assert weights["weight"].shape == (2, 4)
