import os
import warnings


warnings.filterwarnings("ignore", module="torch.distributed.checkpoint")
state = {"epoch": 3, "log": open(os.devnull)}


# --8<-- [start:fix]
import torch.distributed.checkpoint as dcp
from torch.distributed.checkpoint.api import CheckpointException


def causes(error):
    """CheckpointException에서 랭크마다 진짜 오류의 글을 꺼냅니다."""
    inner = {rank: wrapped[0] for rank, wrapped in error.failures.items()}
    return {rank: f"{type(e).__name__}: {e}" for rank, e in inner.items()}


try:
    dcp.save(state, checkpoint_id="checkpoint")
    found = {}
except CheckpointException as error:  # Exception으로는 잡히지 않습니다.
    found = causes(error)
print(found)
#> {0: "TypeError: cannot pickle '_io.TextIOWrapper' object"}
# --8<-- [end:fix]

assert not issubclass(CheckpointException, Exception)
state["log"].close()
