# /// script
# dependencies = ["torch>=2.13"]
# ///
# --8<-- [start:setup]
import warnings
from pathlib import Path

import torch
import torch.distributed.checkpoint as dcp
from torch import nn
from torch.distributed.checkpoint.state_dict import get_state_dict, set_state_dict

# 프로세스가 하나라는 알림을 끕니다. torchrun으로 시작하면 나오지 않습니다.
warnings.filterwarnings("ignore", message="torch.distributed is disabled")


def build():
    model = nn.Linear(4, 2)
    return model, torch.optim.AdamW(model.parameters(), lr=0.01)


torch.manual_seed(0)
model, optimizer = build()
model(torch.ones(1, 4)).sum().backward()
optimizer.step()
# --8<-- [end:setup]

# --8<-- [start:save]
weights, optim = get_state_dict(model, optimizer)
dcp.save({"model": weights, "optim": optim, "epoch": 3}, checkpoint_id="run/step-100")
# --8<-- [end:save]

saved, saved_optimizer = model, optimizer

# --8<-- [start:load]
model, optimizer = build()  # 다시 시작한 프로그램입니다.
weights, optim = get_state_dict(model, optimizer)  # 채울 자리를 만듭니다.
state = {"model": weights, "optim": optim, "epoch": 0}
dcp.load(state, checkpoint_id="run/step-100")
set_state_dict(
    model, optimizer, model_state_dict=state["model"], optim_state_dict=state["optim"]
)
print("이어서 할 에폭:", state["epoch"] + 1)
#> 이어서 할 에폭: 4
# --8<-- [end:load]

# --8<-- [start:check]
assert len(optimizer.state) == len(list(model.parameters()))
print(sorted(optimizer.state[model.weight]))
#> ['exp_avg', 'exp_avg_sq', 'step']
print(sorted(path.name for path in Path("run/step-100").iterdir()))
#> ['.metadata', '__0_0.distcp']
# --8<-- [end:check]

assert torch.equal(model.weight, saved.weight) and state["epoch"] == 3
for name, value in saved_optimizer.state[saved.weight].items():
    assert torch.equal(optimizer.state[model.weight][name], value), name
