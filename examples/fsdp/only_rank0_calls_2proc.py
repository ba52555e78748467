import os
import time
from datetime import timedelta

import torch.distributed as dist
from torch import multiprocessing, nn
from torch.distributed.checkpoint.state_dict import StateDictOptions, get_model_state_dict
from torch.distributed.device_mesh import DeviceMesh
from torch.distributed.fsdp import fully_shard


def work(rank, store):
    dist.init_process_group("gloo", store, rank=rank, world_size=2)
    # --8<-- [start:setup]
    limit = timedelta(seconds=2)  # 기본값은 gloo가 30분, nccl이 10분입니다.
    mesh = DeviceMesh.from_group(dist.new_group(timeout=limit), "cpu")
    model = fully_shard(nn.Linear(4, 2), mesh=mesh)
    whole = StateDictOptions(full_state_dict=True, cpu_offload=True)
    # --8<-- [end:setup]
    message = ""
    # --8<-- [start:reproduce]
    if dist.get_rank() == 0:  # 모으는 일은 모든 랭크가 함께 해야 합니다.
        try:
            get_model_state_dict(model, options=whole)
        except RuntimeError as error:
            message = str(error)
    # --8<-- [end:reproduce]
    if rank == 0:
        with open("message.txt", "w") as file:
            file.write(message)
    while not os.path.exists("message.txt"):  # 랭크 1은 다른 일을 하고 있습니다.
        time.sleep(0.1)
    dist.barrier()  # 처음 그룹은 멀쩡하므로 함께 끝냅니다.
    dist.destroy_process_group()


if __name__ == "__main__":
    multiprocessing.spawn(work, args=(f"file://{os.path.abspath('store')}",), nprocs=2)
    message = open("message.txt").read()
    print("멈췄다가 시간이 다 되었습니다:", "Timed out waiting" in message)
    #> 멈췄다가 시간이 다 되었습니다: True
    assert "Timed out waiting" in message
