import torch
from torch import nn

# --8<-- [start:setup]
from unittest.mock import patch

with patch("torch.serialization.location_tag", return_value="xpu:0"):
    torch.save(nn.Linear(4, 2).state_dict(), "model.pt")  # Intel GPU에서 저장한 파일
# --8<-- [end:setup]

# --8<-- [start:load]
torch.load("model.pt")  # 기본값
# --8<-- [end:load]
