import gc

# --8<-- [start:setup]
import os

import torch
import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel
# --8<-- [end:setup]
from torch import multiprocessing


# --8<-- [start:save]
def save(model, path):
    """랭크 0이 저장하고 나머지는 기다립니다. 모든 랭크가 불러야 합니다."""
    if dist.get_rank() == 0:
        torch.save(model.module.state_dict(), f"{path}.tmp")
        os.replace(f"{path}.tmp", path)  # 쓰다가 멈춰도 이전 파일이 남습니다.
    dist.barrier()  # if 밖입니다. 이 줄을 지나면 어느 랭크나 읽어도 됩니다.
# --8<-- [end:save]


# --8<-- [start:load]
def load(path, device="cpu"):
    """모든 랭크가 불러야 합니다. device는 랭크마다 다릅니다. 예: f"cuda:{local_rank}"."""
    model = nn.Linear(4, 2)
    weights = torch.load(path, map_location="cpu", weights_only=True)
    model.load_state_dict(weights)
    return DistributedDataParallel(model.to(device))  # 채우고, 옮기고, 감쌉니다.
# --8<-- [end:load]


def work(rank, store):
    dist.init_process_group("gloo", store, rank=rank, world_size=2)
    model = load("pretrained.pt")
    loss = model(torch.full((3, 4), float(rank + 1))).square().mean()
    loss.backward()
    torch.optim.SGD(model.parameters(), lr=0.1).step()
    save(model, "model.pt")
    again = load("model.pt")
    assert torch.equal(again.module.weight, model.module.weight)
    torch.save(again.module.state_dict(), f"rank{rank}.pt")  # 아래의 확인에만 씁니다.
    del model, again, loss
    gc.collect()  # 프로세스 그룹을 쥔 것을 먼저 치웁니다.
    dist.barrier()
    dist.destroy_process_group()


if __name__ == "__main__":
    # --8<-- [start:check]
    torch.save(nn.Linear(4, 2).state_dict(), "pretrained.pt")  # 프로세스 하나에서 저장합니다.
    store = f"file://{os.path.abspath('store')}"
    multiprocessing.spawn(work, args=(store,), nprocs=2)  # 랭크 둘이 읽고, 학습하고, 저장합니다.

    plain = nn.Linear(4, 2)  # 프로세스 그룹이 없는 프로그램입니다.
    plain.load_state_dict(torch.load("model.pt", map_location="cpu", weights_only=True))
    ranks = [torch.load(f"rank{rank}.pt", weights_only=True) for rank in range(2)]
    same = all(torch.equal(weights["weight"], plain.weight) for weights in ranks)
    print(list(plain.state_dict()), same)
    #> ['weight', 'bias'] True
    # --8<-- [end:check]
    assert same and not os.path.exists("model.pt.tmp")
    assert not torch.equal(plain.weight, torch.load("pretrained.pt", weights_only=True)["weight"])
