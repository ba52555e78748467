import queue

import torch
from torch import nn

# --8<-- [start:setup]
model = nn.Linear(4, 2)
events = queue.Queue()  # 스레드끼리 쓰는 줄입니다. 기록 도구 안에도 있습니다.
# --8<-- [end:setup]

# --8<-- [start:save]
torch.save({"model": model.state_dict(), "events": events}, "checkpoint.pt")
# --8<-- [end:save]
