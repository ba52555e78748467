import warnings

import torch
import torch.distributed.checkpoint as dcp
from torch import nn

warnings.filterwarnings("ignore", module="torch.distributed.checkpoint")
saved = nn.Sequential(nn.Linear(4, 2))
dcp.save({"model": saved.state_dict()}, checkpoint_id="checkpoint")
model = nn.Sequential(nn.Linear(4, 2))

# --8<-- [start:fix]
import torch.distributed.checkpoint as dcp

names = dcp.FileSystemReader("checkpoint").read_metadata().state_dict_metadata
print(list(names))
#> ['model.0.weight', 'model.0.bias']
state = {"model": model.state_dict()}  # 저장할 때와 같은 구조입니다.
dcp.load(state, checkpoint_id="checkpoint")
model.load_state_dict(state["model"])
# --8<-- [end:fix]

assert torch.equal(model[0].weight, saved[0].weight)

model = nn.Sequential(nn.Linear(4, 2), nn.Linear(2, 2))
before = model[1].weight.detach().clone()
# --8<-- [start:partial]
planner = dcp.DefaultLoadPlanner(allow_partial_load=True)
state = {"model": model.state_dict()}  # 파일에 없는 계층도 들어 있습니다.
dcp.load(state, checkpoint_id="checkpoint", planner=planner)
model.load_state_dict(state["model"])
# --8<-- [end:partial]

assert torch.equal(model[0].weight, saved[0].weight)
assert torch.equal(model[1].weight, before)

dcp.save({"model": {"module.0.bias": saved[0].bias.detach()}}, checkpoint_id="wrapped")
state = {"model": {"module": {"0.bias": torch.zeros(2)}}}  # 점으로 이어지면 같은 이름입니다.
dcp.load(state, checkpoint_id="wrapped")
assert torch.equal(state["model"]["module"]["0.bias"], saved[0].bias)
