import os
import warnings

import torch
import torch.distributed.checkpoint as dcp
from torch import nn

warnings.filterwarnings("ignore", module="torch.distributed.checkpoint")
model = nn.Linear(4, 2)
open("disk", "w").close()  # 디렉터리를 만들 수 없는 곳입니다.

# --8<-- [start:wrong]
from torch.distributed.checkpoint.api import CheckpointException

caught_by = ""
try:
    try:
        dcp.save(model.state_dict(), checkpoint_id="disk/step-1")
    except Exception:
        caught_by = "Exception"
except BaseException as error:  # 학습은 여기까지 멈춥니다.
    caught_by = type(error).__name__
print(caught_by)
#> CheckpointException
# --8<-- [end:wrong]
assert caught_by == "CheckpointException"

# --8<-- [start:fix]
failed = {}
for step, folder in enumerate(["disk/step-0", "run/step-1"]):
    try:
        dcp.save(model.state_dict(), checkpoint_id=folder)
    except CheckpointException as error:  # 기록하고 학습을 이어 갑니다.
        failed[step] = {rank: type(inner[0]).__name__ for rank, inner in error.failures.items()}
print(failed)
#> {0: {0: 'NotADirectoryError'}}
# --8<-- [end:fix]
assert list(failed) == [0] and os.path.exists("run/step-1/.metadata")

# --8<-- [start:async]
saving = dcp.async_save(model.state_dict(), checkpoint_id="disk/step-3")
error = saving.exception()  # 끝나기를 기다립니다. result()는 이 예외를 그 자리에서 냅니다.
print(type(error).__name__, type(error.failures[0][0]).__name__)
#> CheckpointException NotADirectoryError
# --8<-- [end:async]
assert isinstance(error, CheckpointException) and torch.is_tensor(model.weight)
