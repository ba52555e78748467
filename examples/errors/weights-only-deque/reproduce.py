from collections import deque

import torch

# --8<-- [start:setup]
buffer = deque([(0, 1.0), (1, 0.5)], maxlen=1000)  # 강화 학습의 경험 버퍼
torch.save({"step": 2, "buffer": buffer}, "checkpoint.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
torch.load("checkpoint.pt")  # 기본값
# --8<-- [end:load]
