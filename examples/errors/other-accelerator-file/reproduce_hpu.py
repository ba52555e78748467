import torch
from torch import nn

# --8<-- [start:load]
from unittest.mock import patch

with patch("torch.serialization.location_tag", return_value="hpu"):
    torch.save(nn.Linear(4, 2).state_dict(), "model.pt")  # Gaudi에서 저장한 파일
torch.load("model.pt", weights_only=True)
# --8<-- [end:load]
