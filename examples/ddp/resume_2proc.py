import gc
import os

import ddp_checkpoint
import torch
import torch.distributed as dist
from torch import multiprocessing, nn
from torch.nn.parallel import DistributedDataParallel
from torch.utils.data import DataLoader, DistributedSampler, TensorDataset


# --8<-- [start:train]
def train(epochs, resume=None):
    torch.manual_seed(0)
    data = TensorDataset(torch.randn(64, 8), torch.randn(64, 1))
    model = nn.Sequential(nn.Linear(8, 16), nn.BatchNorm1d(16), nn.Dropout(0.3), nn.Linear(16, 1))
    model = DistributedDataParallel(model)
    optimizer = torch.optim.AdamW(model.parameters(), lr=0.01)
    scheduler = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, T_max=6)
    parts = {"model": model, "optimizer": optimizer, "scheduler": scheduler}
    sampler = DistributedSampler(data, shuffle=True)
    loader = DataLoader(data, batch_size=8, sampler=sampler)
    torch.manual_seed(dist.get_rank())  # Dropout이 랭크마다 다른 곳을 지웁니다.

    start = 0
    if resume:  # 모든 랭크가 같은 파일을 읽습니다.
        start = ddp_checkpoint.load(resume, parts)["epoch"] + 1
    for epoch in range(start, epochs):
        sampler.set_epoch(epoch)  # 빼면 에폭마다 순서가 같습니다.
        for x, y in loader:
            optimizer.zero_grad()
            nn.functional.mse_loss(model(x), y).backward()
            optimizer.step()
        scheduler.step()
        ddp_checkpoint.save(f"epoch{epoch}.pt", parts, {"epoch": epoch})
# --8<-- [end:train]


def work(rank, store, resume):
    torch.set_num_threads(1)
    dist.init_process_group("gloo", store, rank=rank, world_size=2)
    train(6, resume)
    gc.collect()  # 프로세스 그룹을 쥔 것을 먼저 치웁니다.
    dist.barrier()
    dist.destroy_process_group()


def start(name, resume=None):
    multiprocessing.spawn(work, (f"file://{os.path.abspath(name)}", resume), nprocs=2)


if __name__ == "__main__":
    # --8<-- [start:check]
    start("full")  # 두 랭크가 여섯 에폭을 쉬지 않고 학습합니다.
    full = torch.load("epoch5.pt", weights_only=True)
    os.remove("epoch5.pt")

    start("resumed", resume="epoch2.pt")  # 새 프로세스 둘이 세 번째 에폭 뒤부터 이어 갑니다.
    resumed = torch.load("epoch5.pt", weights_only=True)
    model, again = full["parts"]["model"], resumed["parts"]["model"]
    print("가중치와 버퍼:", all(torch.equal(model[key], again[key]) for key in model))
    #> 가중치와 버퍼: True
    adam, other = (file["parts"]["optimizer"]["state"] for file in (full, resumed))
    print("Adam:", all(torch.equal(adam[i]["exp_avg_sq"], other[i]["exp_avg_sq"]) for i in adam))
    #> Adam: True
    # --8<-- [end:check]
    assert all(torch.equal(model[key], again[key]) for key in model)
    assert all(torch.equal(adam[i]["exp_avg"], other[i]["exp_avg"]) for i in adam)
    assert full["parts"]["scheduler"] == resumed["parts"]["scheduler"]
    pairs = zip(full["rng"], resumed["rng"], strict=True)
    assert all(torch.equal(a[0], b[0]) for a, b in pairs)
    assert not torch.equal(full["rng"][0][0], full["rng"][1][0])  # 랭크마다 다릅니다.
