import os
import warnings

import torch
import torch.distributed.checkpoint as dcp
from torch import nn
from torch.distributed.checkpoint.api import CheckpointException

warnings.filterwarnings("ignore", module="torch.distributed.checkpoint")
saved = nn.Sequential(nn.Linear(4, 4), nn.Linear(4, 4))
writer = dcp.FileSystemWriter("checkpoint", thread_count=2)  # 파일을 둘로 나눕니다.
dcp.save(saved.state_dict(), storage_writer=writer)
os.remove("checkpoint/__0_1.distcp")

# --8<-- [start:check]
model = nn.Sequential(nn.Linear(4, 4), nn.Linear(4, 4))
before = {key: tensor.clone() for key, tensor in model.state_dict().items()}
try:
    dcp.load(model.state_dict(), checkpoint_id="checkpoint")
    reason = ""
except CheckpointException as error:
    reason = type(error.failures[0][0]).__name__
changed = [k for k, v in model.state_dict().items() if not torch.equal(v, before[k])]
print(reason, 0 < len(changed) < len(before))
#> FileNotFoundError True
# --8<-- [end:check]
assert reason == "FileNotFoundError"
assert 0 < len(changed) < len(before)
