import torch
from torch import nn

# --8<-- [start:load]
from unittest.mock import patch

with patch("torch.serialization.location_tag", return_value="npu:0"):
    torch.save(nn.Linear(4, 2).state_dict(), "model.pt")  # NPU에서 저장한 파일을 흉내 냅니다.
torch.load("model.pt", weights_only=True)
# --8<-- [end:load]
