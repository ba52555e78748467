import os

import torch
import torch.distributed as dist
from torch import multiprocessing, nn
from torch.distributed.checkpoint.state_dict import StateDictOptions, set_model_state_dict
from torch.distributed.device_mesh import init_device_mesh
from torch.distributed.fsdp import fully_shard


# --8<-- [start:load]
def load(path, mesh):
    """전체 모델을 어느 랭크도 만들지 않고, 랭크마다 자기 몫만 채웁니다."""
    with torch.device("meta"):  # 모양만 있고 값은 없습니다.
        model = nn.Sequential(nn.Linear(6, 10), nn.ReLU(), nn.Linear(10, 2))
    fully_shard(model, mesh=mesh)
    model.to_empty(device="cpu")  # 자기 몫의 자리만 잡습니다. GPU라면 "cuda"입니다.
    weights = {}
    if dist.get_rank() == 0:
        weights = torch.load(path, map_location="cpu", mmap=True, weights_only=True)
    options = StateDictOptions(full_state_dict=True, broadcast_from_rank0=True)
    set_model_state_dict(model, weights, options=options)
    return model
# --8<-- [end:load]


def work(rank, store):
    dist.init_process_group("gloo", store, rank=rank, world_size=2)
    mesh = init_device_mesh("cpu", (2,))
    model = load("model.pt", mesh)
    saved = torch.load("model.pt", weights_only=True)
    for key, value in model.state_dict().items():
        assert torch.equal(value.full_tensor(), saved[key]), key

    # --8<-- [start:trap]
    model = nn.Linear(6, 10)  # 랭크마다 다른 난수로 만들어집니다.
    if rank == 0:  # 랭크 0에서만 불러왔습니다.
        model.load_state_dict({"weight": torch.ones(10, 6), "bias": torch.ones(10)})
    fully_shard(model, mesh=mesh)  # DDP와 달리 랭크 0의 값을 나누어 주지 않습니다.
    ones = (model.weight.full_tensor() == 1).all(dim=1)
    # --8<-- [end:trap]
    if rank == 0:
        torch.save(ones.tolist(), "ones.pt")
    dist.barrier()
    dist.destroy_process_group()


if __name__ == "__main__":
    plain = nn.Sequential(nn.Linear(6, 10), nn.ReLU(), nn.Linear(10, 2))
    torch.save(plain.state_dict(), "model.pt")
    multiprocessing.spawn(work, args=(f"file://{os.path.abspath('store')}",), nprocs=2)
    ones = torch.load("ones.pt", weights_only=True)
    print(f"불러온 행: {sum(ones)}, 난수로 남은 행: {len(ones) - sum(ones)}")
    #> 불러온 행: 5, 난수로 남은 행: 5
    assert ones == [True] * 5 + [False] * 5
