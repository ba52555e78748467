from pathlib import Path

import torch
from torch import nn

# --8<-- [start:setup]
import time

import drive_checkpoint

LIMIT = 11.5 * 3600  # 열두 시간이 한도라면 저장할 시간을 남깁니다.
began = time.monotonic()


def time_is_up(longest, limit=LIMIT):
    """가장 오래 걸린 에폭(`longest`초)을 한 번 더 돌면 한도를 넘는지 봅니다."""
    return time.monotonic() - began + longest > limit
# --8<-- [end:setup]


model = nn.Linear(4, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)


def train_one_epoch():
    optimizer.zero_grad()
    model(torch.ones(2, 4)).mean().backward()
    optimizer.step()


Path("drive").mkdir()

# --8<-- [start:save]
longest = 0.0
for epoch in range(3):
    start = time.monotonic()
    train_one_epoch()
    longest = max(longest, time.monotonic() - start)
    state = {"epoch": epoch, "model": model.state_dict(), "optimizer": optimizer.state_dict()}
    drive_checkpoint.save(state, "drive", epoch)  # 한도보다 먼저 끊길 수도 있습니다.
    if time_is_up(longest):
        break
# --8<-- [end:save]

# --8<-- [start:check]
print(drive_checkpoint.latest("drive")["epoch"], time_is_up(longest=12 * 3600))
#> 2 True
# --8<-- [end:check]
assert not time_is_up(longest)
