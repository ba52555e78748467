import os

import torch

# --8<-- [start:load]
torch.save({"stat": os.stat(".")}, "mine.pt")  # 내가 담은, 해롭지 않은 값입니다.
torch.load("mine.pt")  # 기본값
# --8<-- [end:load]
