# /// script
# dependencies = ["torch>=2.7"]
# ///
import warnings

import torch
import torch.distributed.checkpoint as dcp
from torch import nn
from torch.distributed.checkpoint.state_dict import get_model_state_dict

warnings.filterwarnings("ignore", module="torch.distributed.checkpoint")
torch.manual_seed(0)
model = nn.Linear(4, 2)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)


def train_step():
    optimizer.zero_grad()
    model(torch.ones(1, 4)).sum().backward()
    optimizer.step()


# --8<-- [start:save]
kept = {}
saving = None
for step in range(1, 7):
    train_step()
    if step % 2:
        continue
    if saving is not None:
        saving.result()  # 앞의 저장이 끝나기를 기다리고, 실패했다면 여기서 알게 됩니다.
    state = {"model": get_model_state_dict(model), "step": step}
    saving = dcp.async_save(state, checkpoint_id=f"run/step-{step}")
    kept[step] = model.weight.detach().clone()
saving.result()  # 마지막 저장을 기다리지 않으면 잃을 수 있습니다.
# --8<-- [end:save]

# --8<-- [start:check]
for step, weight in kept.items():
    state = {"model": nn.Linear(4, 2).state_dict(), "step": 0}
    dcp.load(state, checkpoint_id=f"run/step-{step}")
    print(state["step"], torch.equal(state["model"]["weight"], weight))
    #> 2 True
    #> 4 True
    #> 6 True
# --8<-- [end:check]
assert all(not torch.equal(kept[2], kept[step]) for step in (4, 6))
assert torch.equal(state["model"]["weight"], model.weight)
