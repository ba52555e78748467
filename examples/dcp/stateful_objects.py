import warnings

import torch
import torch.distributed.checkpoint as dcp
from torch import nn
from torch.distributed.checkpoint.state_dict import get_state_dict, set_state_dict
from torch.distributed.checkpoint.stateful import Stateful

warnings.filterwarnings("ignore", module="torch.distributed.checkpoint")


# --8<-- [start:setup]
class Training(Stateful):
    """모델과 옵티마이저를 함께 저장하고 되돌립니다."""

    def __init__(self, model, optimizer):
        self.model, self.optimizer = model, optimizer

    def state_dict(self):
        weights, optim = get_state_dict(self.model, self.optimizer)
        return {"model": weights, "optim": optim}

    def load_state_dict(self, state):
        set_state_dict(
            self.model,
            self.optimizer,
            model_state_dict=state["model"],
            optim_state_dict=state["optim"],
        )
# --8<-- [end:setup]


class Progress:
    def __init__(self):
        self.epoch = 0

    def state_dict(self):
        return {"epoch": self.epoch}

    def load_state_dict(self, state):
        self.epoch = state["epoch"]


def build():
    model = nn.Linear(4, 2)
    optimizer = torch.optim.AdamW(model.parameters(), lr=0.01)
    scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=2)
    return model, optimizer, scheduler, Progress()


model, optimizer, scheduler, progress = build()
for progress.epoch in range(3):
    model(torch.ones(1, 4)).sum().backward()
    optimizer.step()
    scheduler.step()

# --8<-- [start:save]
parts = {
    "training": Training(model, optimizer),
    "scheduler": scheduler,  # 두 메소드가 있으면 물려받지 않아도 됩니다.
    "progress": progress,
}
dcp.save(parts, checkpoint_id="checkpoint")
# --8<-- [end:save]

saved = model, optimizer
model, optimizer, scheduler, progress = build()
parts = {
    "training": Training(model, optimizer),
    "scheduler": scheduler,
    "progress": progress,
}

# --8<-- [start:load]
dcp.load(parts, checkpoint_id="checkpoint")  # 객체마다 load_state_dict까지 부릅니다.
print(progress.epoch, scheduler.last_epoch, len(optimizer.state))
#> 2 3 2
# --8<-- [end:load]

assert torch.equal(model.weight, saved[0].weight)
exp_avg = saved[1].state[saved[0].weight]["exp_avg"]
assert torch.equal(optimizer.state[model.weight]["exp_avg"], exp_avg)
assert (progress.epoch, scheduler.last_epoch, optimizer.param_groups[0]["lr"]) == (2, 3, 0.001)

# 옵티마이저를 그대로 넣으면 상태가 빠집니다.
dcp.save({"optimizer": saved[1]}, checkpoint_id="bare")
_, optimizer, _, _ = build()
dcp.load({"optimizer": optimizer}, checkpoint_id="bare")
assert len(saved[1].state) == 2 and len(optimizer.state) == 0
