import warnings

import torch
from torch import nn

warnings.filterwarnings("ignore", module="torch.distributed.checkpoint")
model = nn.Linear(4, 2)

# --8<-- [start:fix]
import torch.distributed.checkpoint as dcp

dcp.save({"model": model.state_dict()}, checkpoint_id="checkpoint")
state = {"model": nn.Linear(4, 2).state_dict()}
dcp.load(state, checkpoint_id="checkpoint")  # 돌려주는 값이 없고, state를 채웁니다.
# --8<-- [end:fix]

assert torch.equal(state["model"]["weight"], model.weight)
