import os

os.environ["CUDA_VISIBLE_DEVICES"] = ""  # GPU가 있는 컴퓨터에서도 없는 것처럼 돌립니다.

import torch
from torch import nn

# --8<-- [start:setup]
from unittest.mock import patch

with patch("torch.serialization.location_tag", return_value="cuda:0"):
    torch.save(nn.Linear(4, 2).state_dict(), "model.pt")  # GPU에서 저장한 파일을 흉내 냅니다.
# --8<-- [end:setup]

# --8<-- [start:load]
torch.load("model.pt")  # 기본값
# --8<-- [end:load]
