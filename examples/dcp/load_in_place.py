import warnings

import torch
import torch.distributed.checkpoint as dcp
from torch import nn

warnings.filterwarnings("ignore", module="torch.distributed.checkpoint")

# --8<-- [start:check]
saved = nn.Linear(4, 2)
dcp.save({"model": saved.state_dict(), "epoch": 3, "lr": 0.01}, checkpoint_id="checkpoint")

model = nn.Linear(4, 2)
epoch = 0
state = {"model": model.state_dict(), "epoch": epoch}  # "lr"는 요청하지 않았습니다.
dcp.load(state, checkpoint_id="checkpoint")
print("모델의 텐서:", torch.equal(model.weight, saved.weight))
#> 모델의 텐서: True
print("딕셔너리의 값:", state["epoch"], "변수의 값:", epoch)
#> 딕셔너리의 값: 3 변수의 값: 0
print("요청하지 않은 키:", "lr" in state)
#> 요청하지 않은 키: False
# --8<-- [end:check]
assert torch.equal(model.weight, saved.weight)
assert (state["epoch"], epoch, "lr" in state) == (3, 0, False)

# --8<-- [start:dtype]
half = {"model": {"weight": torch.zeros(2, 4, dtype=torch.bfloat16)}}
dcp.load(half, checkpoint_id="checkpoint")  # 자료형과 장치는 내가 준 텐서를 따릅니다.
print(half["model"]["weight"].dtype)
#> torch.bfloat16
# --8<-- [end:dtype]
assert torch.equal(half["model"]["weight"], saved.weight.to(torch.bfloat16))

# --8<-- [start:missing]
from torch.distributed.checkpoint.api import CheckpointException

state = {"model": nn.Linear(4, 2).state_dict(), "best": 1.0}  # "best"는 저장하지 않았습니다.
try:
    dcp.load(state, checkpoint_id="checkpoint")
    reason = ""
except CheckpointException as error:
    reason = str(error.failures[0][0])
print(reason)
#> Missing key in checkpoint state_dict: best.
planner = dcp.DefaultLoadPlanner(allow_partial_load=True)
dcp.load(state, checkpoint_id="checkpoint", planner=planner)
print(state["best"])
#> 1.0
# --8<-- [end:missing]
assert "best" in reason and state["best"] == 1.0
assert torch.equal(state["model"]["weight"], saved.weight)
