import gc
import os

import torch
from torch import multiprocessing, nn
from torch.distributed.device_mesh import init_device_mesh
from torch.distributed.fsdp import fully_shard


# --8<-- [start:fix]
import torch.distributed as dist
from torch.distributed.checkpoint.state_dict import StateDictOptions, get_model_state_dict


def save(model, path):
    """FSDP 모델을 파일 하나로 저장합니다. 모든 랭크가 불러야 합니다."""
    whole = StateDictOptions(full_state_dict=True, cpu_offload=True)
    state_dict = get_model_state_dict(model, options=whole)  # 모든 랭크가 모읍니다.
    if dist.get_rank() == 0:
        torch.save(state_dict, path)  # 쓰기만 랭크 0이 합니다.
    dist.barrier()
# --8<-- [end:fix]


def work(rank, store):
    dist.init_process_group("gloo", store, rank=rank, world_size=2)
    model = nn.Linear(4, 2)
    fully_shard(model, mesh=init_device_mesh("cpu", (2,)))
    save(model, "model.pt")
    loaded = torch.load("model.pt", map_location="cpu", weights_only=True)
    assert torch.equal(loaded["weight"], model.weight.full_tensor())
    del model
    gc.collect()  # 프로세스 그룹을 쥔 것을 먼저 치웁니다.
    dist.barrier()
    dist.destroy_process_group()


if __name__ == "__main__":
    store = f"file://{os.path.abspath('store')}"
    multiprocessing.spawn(work, args=(store,), nprocs=2)
    shapes = {k: list(v.shape) for k, v in torch.load("model.pt", weights_only=True).items()}
    print(shapes)
    #> {'weight': [2, 4], 'bias': [2]}
