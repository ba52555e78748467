import warnings

import torch
import torch.distributed.checkpoint as dcp
from torch import nn

warnings.filterwarnings("ignore", module="torch.distributed.checkpoint")
torch.manual_seed(0)


def made():
    model = nn.Linear(4, 2)
    return model, torch.optim.AdamW(model.parameters())


# --8<-- [start:trap]
model, optimizer = made()
model(torch.ones(1, 4)).sum().backward()
optimizer.step()
dcp.save({"model": model.state_dict(), "optim": optimizer.state_dict()}, checkpoint_id="saved")

model, optimizer = made()  # 다시 시작한 프로그램입니다.
state = {"model": model.state_dict(), "optim": optimizer.state_dict()}
dcp.load(state, checkpoint_id="saved")
model.load_state_dict(state["model"])
optimizer.load_state_dict(state["optim"])
print("불러온 옵티마이저의 상태:", len(optimizer.state), "개")
#> 불러온 옵티마이저의 상태: 0 개
# --8<-- [end:trap]

assert not optimizer.state
