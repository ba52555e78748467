# /// script
# dependencies = ["torch>=2.9", "safetensors", "numpy"]
# ///
import os
from pathlib import Path

import torch
import torch.distributed as dist
import torch.distributed.checkpoint as dcp
from safetensors.torch import load_file
from torch import multiprocessing, nn
from torch.distributed.checkpoint.state_dict import get_model_state_dict, set_model_state_dict
from torch.distributed.device_mesh import init_device_mesh
from torch.distributed.fsdp import fully_shard


def train(rank, store):
    dist.init_process_group("gloo", init_method=f"file://{store}", rank=rank, world_size=2)
    torch.manual_seed(0)
    model = fully_shard(nn.Linear(4, 5), mesh=init_device_mesh("cpu", (2,)))
    # --8<-- [start:save]
    writer = dcp.HuggingFaceStorageWriter(
        "for_others", save_distributed=True, enable_consolidation=True
    )
    dcp.save(get_model_state_dict(model), storage_writer=writer)
    # --8<-- [end:save]
    dist.barrier()
    other = fully_shard(nn.Linear(4, 5), mesh=init_device_mesh("cpu", (2,)))
    # --8<-- [start:load]
    state = get_model_state_dict(other)
    dcp.load(state, storage_reader=dcp.HuggingFaceStorageReader("for_others"))
    set_model_state_dict(other, state)
    # --8<-- [end:load]
    for key, tensor in model.state_dict().items():
        assert torch.equal(other.state_dict()[key].to_local(), tensor.to_local()), key
    dist.barrier()
    dist.destroy_process_group()


if __name__ == "__main__":
    multiprocessing.spawn(train, args=(os.path.abspath("store"),), nprocs=2)
    # --8<-- [start:check]
    for path in sorted(Path("for_others").rglob("*.safetensors")):
        print(path.as_posix(), list(load_file(path)["weight"].shape))
        #> for_others/model-00001-of-00001.safetensors [5, 4]
        #> for_others/sharded/shard-00001-model-00001-of-00001.safetensors [3, 4]
        #> for_others/sharded/shard-00002-model-00001-of-00001.safetensors [2, 4]
    # --8<-- [end:check]
    whole = load_file("for_others/model-00001-of-00001.safetensors")
    torch.manual_seed(0)
    expected = nn.Linear(4, 5).state_dict()
    assert whole.keys() == expected.keys()
    assert all(torch.equal(whole[key], tensor) for key, tensor in expected.items())
