import torch
from torch import nn
from torch.optim.lr_scheduler import CosineAnnealingLR, LinearLR, SequentialLR


def build(optimizer):
    warmup, cosine = LinearLR(optimizer, total_iters=2), CosineAnnealingLR(optimizer, T_max=8)
    return SequentialLR(optimizer, [warmup, cosine], milestones=[2])


optimizer = torch.optim.SGD(nn.Linear(4, 2).parameters(), lr=0.1)
good, other = build(optimizer).state_dict(), CosineAnnealingLR(optimizer, T_max=10).state_dict()
scheduler, checkpoint = build(optimizer), {"scheduler": good}


# --8<-- [start:fix]
def load_scheduler(scheduler, saved):
    """키가 하나라도 다르면 넣지 않고 ValueError를 냅니다."""
    differ = scheduler.state_dict().keys() ^ saved.keys()
    if differ:
        raise ValueError(f"다른 스케줄러의 상태입니다. 한쪽에만 있는 키: {sorted(differ)}")
    scheduler.load_state_dict(saved)


load_scheduler(scheduler, checkpoint["scheduler"])
# --8<-- [end:fix]

try:
    load_scheduler(scheduler, other)
    raise AssertionError
except ValueError as error:
    assert "_schedulers" in str(error)
