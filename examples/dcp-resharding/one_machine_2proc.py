# /// script
# dependencies = ["torch>=2.13"]
# ///
import os
import warnings

import torch
import torch.distributed as dist
import torch.distributed.checkpoint as dcp
from torch import multiprocessing, nn
from torch.distributed.checkpoint.api import CheckpointException
from torch.distributed.checkpoint.state_dict import get_model_state_dict
from torch.distributed.device_mesh import init_device_mesh
from torch.distributed.fsdp import fully_shard


# --8<-- [start:save]
def train(rank, store):
    dist.init_process_group("gloo", init_method=f"file://{store}", rank=rank, world_size=2)
    torch.manual_seed(0)
    model = nn.Linear(4, 6)
    model = fully_shard(model, mesh=init_device_mesh("cpu", (2,)))
    dcp.save({"model": get_model_state_dict(model)}, checkpoint_id="checkpoint")
    dist.barrier()
    dist.destroy_process_group()
# --8<-- [end:save]


if __name__ == "__main__":
    warnings.filterwarnings("ignore", module="torch.distributed.checkpoint")
    multiprocessing.spawn(train, args=(os.path.abspath("store"),), nprocs=2)

    # --8<-- [start:load]
    model = nn.Linear(4, 6)  # 감싸지 않은 모델, 프로세스 하나입니다.
    state = {"model": model.state_dict()}
    dcp.load(state, checkpoint_id="checkpoint")
    model.load_state_dict(state["model"])
    torch.save(model.state_dict(), "model.pt")
    # --8<-- [end:load]
    torch.manual_seed(0)
    expected = nn.Linear(4, 6)
    assert all(torch.equal(model.state_dict()[k], v) for k, v in expected.state_dict().items())

    # --8<-- [start:alone]
    alone = torch.load("checkpoint/__0_0.distcp", weights_only=True)
    print("전체:", list(model.weight.shape), "파일 하나:", list(alone.shape))
    #> 전체: [6, 4] 파일 하나: [3, 4]

    os.remove("checkpoint/__1_0.distcp")  # 랭크 1이 쓴 파일이 없습니다.
    try:
        dcp.load(state, checkpoint_id="checkpoint")
        reason = ""
    except CheckpointException as error:
        reason = type(error.failures[0][0]).__name__
    print(reason)
    #> FileNotFoundError
    # --8<-- [end:alone]
    assert reason == "FileNotFoundError" and alone.shape == (3, 4)
