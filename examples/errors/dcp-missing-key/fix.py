import warnings

import torch
import torch.distributed.checkpoint as dcp
from torch import nn

warnings.filterwarnings("ignore", message="torch.distributed is disabled")
saved = nn.Linear(4, 2)
dcp.save({"model": saved.state_dict()}, checkpoint_id="checkpoint")

# --8<-- [start:fix]
names = dcp.FileSystemReader("checkpoint").read_metadata().state_dict_metadata
print(list(names))
#> ['model.weight', 'model.bias']
model = nn.Linear(4, 2)
state = {"model": model.state_dict()}  # 저장할 때와 같은 구조입니다.
dcp.load(state, checkpoint_id="checkpoint")
model.load_state_dict(state["model"])
# --8<-- [end:fix]

assert torch.equal(model.weight, saved.weight)

# --8<-- [start:partial]
bigger = nn.Sequential(nn.Linear(4, 2), nn.Linear(2, 2))
old = {"weight": bigger[0].weight.detach(), "new": torch.zeros(2)}  # new는 파일에 없습니다.
planner = dcp.DefaultLoadPlanner(allow_partial_load=True)
dcp.load({"model": old}, checkpoint_id="checkpoint", planner=planner)
# --8<-- [end:partial]

assert torch.equal(bigger[0].weight, saved.weight)
assert not old["new"].any()
