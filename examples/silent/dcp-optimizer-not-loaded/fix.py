import warnings

import torch
from torch import nn

warnings.filterwarnings("ignore", module="torch.distributed.checkpoint")
torch.manual_seed(0)


def made():
    model = nn.Linear(4, 2)
    return model, torch.optim.AdamW(model.parameters())


# --8<-- [start:fix]
import torch.distributed.checkpoint as dcp
from torch.distributed.checkpoint.state_dict import get_state_dict, set_state_dict


def save(model, optimizer, folder):
    weights, optim = get_state_dict(model, optimizer)  # 상태의 키가 번호가 아니라 이름입니다.
    dcp.save({"model": weights, "optim": optim}, checkpoint_id=folder)


def load(model, optimizer, folder):
    weights, optim = get_state_dict(model, optimizer)  # 빈 상태의 자리를 만들어 줍니다.
    state = {"model": weights, "optim": optim}
    dcp.load(state, checkpoint_id=folder)
    set_state_dict(
        model, optimizer, model_state_dict=state["model"], optim_state_dict=state["optim"]
    )
# --8<-- [end:fix]


saved, saved_optimizer = made()
saved(torch.ones(1, 4)).sum().backward()
saved_optimizer.step()
save(saved, saved_optimizer, "saved")
model, optimizer = made()
load(model, optimizer, "saved")

# --8<-- [start:check]
assert len(optimizer.state) == len(list(model.parameters()))
# --8<-- [end:check]

assert torch.equal(model.weight, saved.weight)
expected = saved_optimizer.state[saved.weight]
for name, value in optimizer.state[model.weight].items():
    assert torch.equal(value, expected[name]), name
