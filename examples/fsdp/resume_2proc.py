# /// script
# dependencies = ["torch>=2.13"]
# ///
import gc
import os

import fsdp_checkpoint
import torch
import torch.distributed as dist
from torch import multiprocessing, nn
from torch.distributed.device_mesh import init_device_mesh
from torch.distributed.fsdp import fully_shard


# --8<-- [start:train]
def train(steps, resume=None):
    model = nn.Sequential(nn.Linear(6, 10), nn.ReLU(), nn.Linear(10, 2))
    fully_shard(model, mesh=init_device_mesh("cpu", (dist.get_world_size(),)))
    optimizer = torch.optim.AdamW(model.parameters(), lr=0.01)  # 나눈 다음에 만듭니다.

    start = 0
    if resume:
        start = fsdp_checkpoint.load(resume, model, optimizer)["step"] + 1
    for step in range(start, steps):
        torch.manual_seed(100 * step + dist.get_rank())  # 랭크마다 다른 배치입니다.
        optimizer.zero_grad()
        model(torch.randn(8, 6)).square().mean().backward()
        optimizer.step()
        fsdp_checkpoint.save(f"step{step}.pt", model, optimizer, {"step": step})
# --8<-- [end:train]


def work(rank, store, resume):
    dist.init_process_group("gloo", store, rank=rank, world_size=2)
    torch.manual_seed(rank)  # 처음 가중치도 난수입니다. 이어 갈 때는 쓰이지 않습니다.
    train(6, resume)
    gc.collect()  # 프로세스 그룹을 쥔 것을 먼저 치웁니다.
    dist.barrier()
    dist.destroy_process_group()


def start(name, resume=None):
    multiprocessing.spawn(work, (f"file://{os.path.abspath(name)}", resume), nprocs=2)


if __name__ == "__main__":
    # --8<-- [start:check]
    start("full")  # 두 랭크가 여섯 스텝을 쉬지 않고 합니다.
    full = torch.load("step5.pt", weights_only=True)
    os.remove("step5.pt")
    start("resumed", resume="step2.pt")  # 새 프로세스 둘이 이어 갑니다.
    again = torch.load("step5.pt", weights_only=True)

    print(all(torch.equal(value, again["model"][key]) for key, value in full["model"].items()))
    #> True
    state, other = full["optimizer"]["state"], again["optimizer"]["state"]
    print(all(torch.equal(state[key]["exp_avg"], other[key]["exp_avg"]) for key in state))
    #> True
    print(list(state))
    #> ['0.weight', '0.bias', '2.weight', '2.bias']
    # --8<-- [end:check]
    assert all(torch.equal(value, again["model"][key]) for key, value in full["model"].items())
    assert all(torch.equal(state[key]["exp_avg_sq"], other[key]["exp_avg_sq"]) for key in state)
    assert full["progress"] == again["progress"] == {"step": 5}
