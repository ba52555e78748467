from unittest.mock import patch

import torch
from torch import nn

saved = nn.Linear(4, 2)
with patch("torch.serialization.location_tag", return_value="cuda:1"):
    torch.save(saved.state_dict(), "model.pt")

# --8<-- [start:fix]
state_dict = torch.load("model.pt", map_location="cpu", weights_only=True)
model = nn.Linear(4, 2)
model.load_state_dict(state_dict)

device = "cuda:0" if torch.cuda.is_available() else "cpu"
model.to(device)
# --8<-- [end:fix]
assert torch.equal(model.weight.cpu(), saved.weight)

# --8<-- [start:direct]
where = {"cuda:1": device}  # 바로 GPU에 놓으려면 있는 번호로 바꿔 적습니다.
state_dict = torch.load("model.pt", map_location=where, weights_only=True)
# --8<-- [end:direct]
assert state_dict["weight"].device.type == torch.device(device).type
