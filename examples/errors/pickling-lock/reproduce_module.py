import math

import torch
from torch import nn

# --8<-- [start:save]
config = {"lr": 0.1, "math": math}  # import한 모듈이 설정에 섞여 들어갔습니다.
torch.save({"model": nn.Linear(4, 2).state_dict(), "config": config}, "checkpoint.pt")
# --8<-- [end:save]
