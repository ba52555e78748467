import gc
import os

import torch
from torch import multiprocessing, nn
from torch.nn.parallel import DistributedDataParallel

# --8<-- [start:setup]
import torch.distributed as dist
from torch.distributed.checkpoint.state_dict import (
    StateDictOptions,
    set_model_state_dict,
    set_optimizer_state_dict,
)
# --8<-- [end:setup]


# --8<-- [start:load]
def load(path, model, optimizer):
    """랭크 0만 파일을 읽고 나누어 줍니다. 모든 랭크가 불러야 합니다. 에폭을 돌려줍니다."""
    file = {"model": {}, "optimizer": {}, "epoch": None}
    if dist.get_rank() == 0:
        file = torch.load(path, map_location="cpu", weights_only=True)
    options = StateDictOptions(full_state_dict=True, broadcast_from_rank0=True)
    set_model_state_dict(model, file["model"], options=options)
    set_optimizer_state_dict(model, optimizer, file["optimizer"], options=options)
    epoch = [file["epoch"]]
    dist.broadcast_object_list(epoch)
    return epoch[0]
# --8<-- [end:load]


# --8<-- [start:save]
from torch.distributed.checkpoint.state_dict import get_state_dict


def save(path, model, optimizer, epoch):
    """옵티마이저의 키가 번호가 아니라 이름이 됩니다. module.과 _orig_mod.도 뗍니다."""
    weights, moments = get_state_dict(model, optimizer)
    if dist.get_rank() == 0:
        torch.save({"model": weights, "optimizer": moments, "epoch": epoch}, path)
    dist.barrier()
# --8<-- [end:save]


def build():
    model = DistributedDataParallel(nn.Linear(4, 2))
    return model, torch.optim.AdamW(model.parameters(), lr=0.01)


def work(rank, store):
    dist.init_process_group("gloo", store, rank=rank, world_size=2)
    os.makedirs(f"node{rank}")  # 노드마다 디스크가 따로 있는 것처럼 꾸밉니다.
    os.chdir(f"node{rank}")
    model, optimizer = build()
    model(torch.ones(3, 4) * rank).sum().backward()
    optimizer.step()
    save("model.pt", model, optimizer, epoch=3)
    again, other = build()
    with torch.no_grad():
        again.module.weight.add_(rank)
    epoch = load("model.pt", again, other)
    assert epoch == 3 and torch.equal(again.module.weight, model.module.weight)
    mine, its = optimizer.state[model.module.weight], other.state[again.module.weight]
    assert torch.equal(mine["exp_avg"], its["exp_avg"]) and mine["step"] == its["step"]
    assert os.path.exists("model.pt") == (rank == 0)
    del model, optimizer, again, other, mine, its
    gc.collect()  # 프로세스 그룹을 쥔 것을 먼저 치웁니다.
    dist.barrier()
    dist.destroy_process_group()


if __name__ == "__main__":
    multiprocessing.spawn(work, args=(f"file://{os.path.abspath('store')}",), nprocs=2)
    # --8<-- [start:check]
    file = torch.load("node0/model.pt", map_location="cpu", weights_only=True)
    print(list(file["model"]), list(file["optimizer"]["state"]))
    #> ['weight', 'bias'] ['weight', 'bias']
    # --8<-- [end:check]
    print("랭크 1의 디스크:", os.listdir("node1"))
    #> 랭크 1의 디스크: []
    assert os.listdir("node1") == []
