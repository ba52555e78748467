import gc
import os

import torch
import torch.distributed as dist
from torch import multiprocessing, nn
from torch.nn.parallel import DistributedDataParallel


# --8<-- [start:setup]
def means(model):
    """랭크마다의 이동 평균(running_mean)을 모읍니다. 모든 랭크가 불러야 합니다."""
    values = [torch.empty(1) for _ in range(dist.get_world_size())]
    dist.all_gather(values, model.module.running_mean)
    return [round(value.item(), 3) for value in values]
# --8<-- [end:setup]


def work(rank, store):
    dist.init_process_group("gloo", store, rank=rank, world_size=2)
    # --8<-- [start:check]
    model = DistributedDataParallel(nn.BatchNorm1d(1))
    batch = torch.full((4, 1), 10.0 * rank)  # 랭크 0은 0만, 랭크 1은 10만 봅니다.
    model(batch).sum().backward()
    after_one = means(model)
    model(batch).sum().backward()  # 시작할 때 랭크 0의 버퍼가 퍼집니다.
    after_two = means(model)
    # --8<-- [end:check]
    # --8<-- [start:fix]
    buffers = [buffer for buffer in model.buffers() if buffer.is_floating_point()]
    for buffer in buffers:  # 저장하기 전에 랭크의 평균으로 맞춥니다.
        dist.all_reduce(buffer)
        buffer /= dist.get_world_size()
    averaged = means(model)
    # --8<-- [end:fix]
    if rank == 0:
        torch.save([after_one, after_two, averaged], "means.pt")
    del model, buffers, buffer
    gc.collect()  # 프로세스 그룹을 쥔 것을 먼저 치웁니다.
    dist.barrier()
    dist.destroy_process_group()


if __name__ == "__main__":
    multiprocessing.spawn(work, args=(f"file://{os.path.abspath('store')}",), nprocs=2)
    after_one, after_two, averaged = torch.load("means.pt", weights_only=True)
    print("한 스텝 뒤:", after_one, "두 스텝 뒤:", after_two)
    #> 한 스텝 뒤: [0.0, 1.0] 두 스텝 뒤: [0.0, 1.0]
    print("평균한 뒤:", averaged)
    #> 평균한 뒤: [0.5, 0.5]
    assert after_one == [0.0, 1.0] and after_two == [0.0, 1.0] and averaged == [0.5, 0.5]
