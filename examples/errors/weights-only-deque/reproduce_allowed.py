from collections import deque

import torch
from torch.serialization import safe_globals

buffer = deque([(0, 1.0), (1, 0.5)], maxlen=1000)
torch.save({"step": 2, "buffer": buffer}, "checkpoint.pt")

# --8<-- [start:load]
with safe_globals([deque]):  # 허용해도 값을 채우지 못합니다.
    torch.load("checkpoint.pt")  # 기본값
# --8<-- [end:load]
