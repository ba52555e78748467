from unittest.mock import patch

import torch
from torch import nn

saved = nn.Linear(4, 2)
torch.save(saved.state_dict(), "model.pt")

# --8<-- [start:fix]
state_dict = torch.load("model.pt", map_location="cpu", weights_only=True)
model = nn.Linear(4, 2)
model.load_state_dict(state_dict)

if torch.accelerator.is_available():  # CUDA, MPS, XPU처럼 이 컴퓨터에 있는 것입니다.
    model.to(torch.accelerator.current_accelerator())
# --8<-- [end:fix]
assert torch.equal(model.weight.cpu(), saved.weight)

with patch("torch.serialization.location_tag", return_value="npu:0"):
    torch.save(saved.state_dict(), "npu.pt")
npu = torch.load("npu.pt", map_location="cpu", weights_only=True)
assert torch.equal(npu["weight"], saved.weight)
