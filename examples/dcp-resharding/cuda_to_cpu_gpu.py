import warnings

import torch
import torch.distributed.checkpoint as dcp
from torch import nn

warnings.filterwarnings("ignore", module="torch.distributed.checkpoint")

# --8<-- [start:check]
saved = nn.Linear(4, 2, device="cuda")
dcp.save({"model": saved.state_dict()}, checkpoint_id="checkpoint")

model = nn.Linear(4, 2)  # CPU에 만든 모델입니다. map_location은 없습니다.
dcp.load({"model": model.state_dict()}, checkpoint_id="checkpoint")
assert model.weight.device.type == "cpu"
assert torch.equal(model.weight, saved.weight.cpu())
# --8<-- [end:check]
