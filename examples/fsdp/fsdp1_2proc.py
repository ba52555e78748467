# /// script
# dependencies = ["torch==2.13.0"]
# ///
import gc
import os

import torch
import torch.distributed as dist
from torch import multiprocessing, nn
from torch.distributed.checkpoint.state_dict import StateDictOptions, get_model_state_dict
from torch.distributed.fsdp import FullyShardedDataParallel


def work(rank, store):
    dist.init_process_group("gloo", store, rank=rank, world_size=2)
    message = ""
    # --8<-- [start:reproduce]
    model = FullyShardedDataParallel(nn.Linear(4, 2), device_id=torch.device("cpu"))
    whole = StateDictOptions(full_state_dict=True, cpu_offload=True)
    try:
        get_model_state_dict(model, options=whole)  # FSDP2와 같은 코드입니다.
    except RuntimeError as error:
        message = str(error)
    # --8<-- [end:reproduce]
    if rank == 0:
        with open("message.txt", "w") as file:
            file.write(message)
    del model
    gc.collect()  # 프로세스 그룹을 쥔 것을 먼저 치웁니다.
    dist.barrier()
    dist.destroy_process_group()


if __name__ == "__main__":
    multiprocessing.spawn(work, args=(f"file://{os.path.abspath('store')}",), nprocs=2)
    message = open("message.txt").read()
    print("CPU에서 모으지 못했습니다:", message.partition(":")[0])
    #> CPU에서 모으지 못했습니다: setStorage
    assert message.startswith("setStorage")
