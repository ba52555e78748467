import os
import warnings

import torch
from torch import nn

warnings.simplefilter("error")
torch.save(nn.Linear(4, 2).state_dict(), "model.pt")

# --8<-- [start:load]
os.environ["TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD"] = "1"  # 셸이나 남의 코드가 켜 두었습니다.
torch.load("model.pt")  # 기본값
# --8<-- [end:load]
