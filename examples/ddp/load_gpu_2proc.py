import gc
import os

import torch
import torch.distributed as dist
from torch import multiprocessing, nn
from torch.nn.parallel import DistributedDataParallel


def work(rank, store, world_size):
    # --8<-- [start:setup]
    device = torch.device("cuda", rank)
    torch.cuda.set_device(device)
    dist.init_process_group(
        "nccl", store, rank=rank, world_size=world_size, device_id=device
    )
    # --8<-- [end:setup]
    # --8<-- [start:save]
    model = DistributedDataParallel(nn.Linear(4, 2).to(device), device_ids=[rank])
    if rank == 0:
        torch.save(model.module.state_dict(), "model.pt")  # cuda:0이라고 적힙니다.
    dist.barrier()
    # --8<-- [end:save]
    # --8<-- [start:load]
    tagged = torch.load("model.pt", weights_only=True)  # 모든 랭크가 GPU 0에 올립니다.
    assert tagged["weight"].device == torch.device("cuda:0")
    del tagged

    own = torch.load("model.pt", map_location=f"cuda:{rank}", weights_only=True)
    assert own["weight"].device == device  # 자기 GPU이지만 한 벌이 더 듭니다.
    del own

    before = torch.cuda.memory_allocated()
    weights = torch.load("model.pt", map_location="cpu", weights_only=True)
    assert torch.cuda.memory_allocated() == before  # GPU 메모리가 늘지 않습니다.
    model.module.load_state_dict(weights)
    # --8<-- [end:load]
    del model
    gc.collect()  # 프로세스 그룹을 쥔 것을 먼저 치웁니다.
    dist.barrier()
    dist.destroy_process_group()


if __name__ == "__main__":
    count = torch.cuda.device_count()
    assert count > 0, "CUDA 장치가 필요합니다."
    store = f"file://{os.path.abspath('store')}"
    multiprocessing.spawn(work, args=(store, count), nprocs=count)
    print("모든 랭크가 자기 GPU에 불러왔습니다.")
    #> 모든 랭크가 자기 GPU에 불러왔습니다.
