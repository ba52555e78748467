import os

import torch
from torch import multiprocessing, nn
from torch.distributed.device_mesh import init_device_mesh

# --8<-- [start:setup]
import torch.distributed as dist
from torch.distributed.checkpoint.state_dict import (
    StateDictOptions,
    get_model_state_dict,
    set_model_state_dict,
)
from torch.distributed.fsdp import fully_shard
# --8<-- [end:setup]


def build(mesh):
    model = nn.Sequential(nn.Linear(6, 10), nn.ReLU(), nn.Linear(10, 2))
    for layer in model:
        if isinstance(layer, nn.Linear):
            fully_shard(layer, mesh=mesh)
    return fully_shard(model, mesh=mesh)


# --8<-- [start:save]
def save(model, path):
    """나뉜 모델을 파일 하나로 저장합니다. 모든 랭크가 불러야 합니다."""
    options = StateDictOptions(full_state_dict=True, cpu_offload=True)
    weights = get_model_state_dict(model, options=options)  # 모든 랭크가 모읍니다.
    if dist.get_rank() == 0:
        torch.save(weights, f"{path}.tmp")  # 쓰기만 랭크 0이 합니다.
        os.replace(f"{path}.tmp", path)
    dist.barrier()
    return list(weights)  # 이 랭크가 받은 키
# --8<-- [end:save]


# --8<-- [start:load]
def load(model, path):
    """랭크 0만 읽고, 랭크마다 자기 몫만 받습니다. 모든 랭크가 불러야 합니다."""
    weights = {}
    if dist.get_rank() == 0:
        weights = torch.load(path, map_location="cpu", weights_only=True)
    options = StateDictOptions(full_state_dict=True, broadcast_from_rank0=True)
    set_model_state_dict(model, weights, options=options)
# --8<-- [end:load]


def work(rank, store):
    dist.init_process_group("gloo", store, rank=rank, world_size=2)
    mesh = init_device_mesh("cpu", (2,))
    model, again = build(mesh), build(mesh)
    keys = save(model, "model.pt")
    load(again, "model.pt")
    # --8<-- [start:shard]
    weight = again.state_dict()["0.weight"]  # 통신하지 않습니다. 자기 몫뿐입니다.
    local = weight.to_local()
    # --8<-- [end:shard]
    assert torch.equal(weight.full_tensor(), model.state_dict()["0.weight"].full_tensor())
    seen = {"keys": keys, "type": type(weight).__name__, "shape": list(weight.shape)}
    torch.save(seen | {"local": list(local.shape)}, f"rank{rank}.pt")
    dist.barrier()
    dist.destroy_process_group()


if __name__ == "__main__":
    multiprocessing.spawn(work, args=(f"file://{os.path.abspath('store')}",), nprocs=2)
    # --8<-- [start:check]
    plain = nn.Sequential(nn.Linear(6, 10), nn.ReLU(), nn.Linear(10, 2))  # 나누지 않은 모델
    weights = torch.load("model.pt", map_location="cpu", weights_only=True)
    plain.load_state_dict(weights)
    # --8<-- [end:check]
    # --8<-- [start:ranks]
    for rank in range(2):
        seen = torch.load(f"rank{rank}.pt", weights_only=True)
        print(f"랭크 {rank}: 모은 키 {len(seen['keys'])}개, 전체 {seen['shape']}, 몫 {seen['local']}")
        #> 랭크 0: 모은 키 4개, 전체 [10, 6], 몫 [5, 6]
        #> 랭크 1: 모은 키 0개, 전체 [10, 6], 몫 [5, 6]
    # --8<-- [end:ranks]
    assert seen == {"keys": [], "type": "DTensor", "shape": [10, 6], "local": [5, 6]}
    assert type(weights["0.weight"]) is torch.Tensor and plain[0].weight.shape == (10, 6)
