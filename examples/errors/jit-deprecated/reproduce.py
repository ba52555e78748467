import warnings

import torch
from torch import nn

warnings.simplefilter("error")  # 경고를 오류로 바꿉니다. python -W error와 같습니다.

# --8<-- [start:load]
torch.jit.script(nn.Linear(4, 2))
# --8<-- [end:load]
