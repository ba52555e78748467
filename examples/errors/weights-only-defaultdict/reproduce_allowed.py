from collections import defaultdict

import torch
from torch.serialization import safe_globals

history = defaultdict(list)
history["loss"].append(0.5)
torch.save({"history": history}, "checkpoint.pt")

# --8<-- [start:load]
with safe_globals([defaultdict, list]):  # 허용해도 값을 채우는 단계에서 거절합니다.
    torch.load("checkpoint.pt")  # 기본값
# --8<-- [end:load]
