import os
import warnings
from pathlib import Path

import torch
import torch.distributed.checkpoint as dcp
from torch import nn

warnings.filterwarnings("ignore", module="torch.distributed.checkpoint")
model = nn.Linear(4, 2)
for step in (100, 200):
    dcp.save({"model": model.state_dict()}, checkpoint_id=f"run/step-{step}")
os.remove("run/step-200/.metadata")  # 저장이 끝나기 전에 멈추었습니다.


# --8<-- [start:fix]
import torch.distributed.checkpoint as dcp


def complete(run):
    """저장이 끝난 체크포인트의 디렉터리들을 스텝의 순서로 돌려줍니다."""
    done = [path.parent for path in Path(run).glob("step-*/.metadata")]
    return sorted(done, key=lambda folder: int(folder.name.removeprefix("step-")))


latest = complete("run")[-1]
print(latest.name)
#> step-100
state = {"model": nn.Linear(4, 2).state_dict()}
dcp.load(state, checkpoint_id=latest)
# --8<-- [end:fix]

assert torch.equal(state["model"]["weight"], model.weight)
