from unittest.mock import patch

import torch
from torch import nn

saved = nn.Linear(4, 2)
with patch("torch.serialization.location_tag", return_value="xpu:0"):
    torch.save(saved.state_dict(), "model.pt")

# --8<-- [start:fix]
state_dict = torch.load("model.pt", map_location="cpu", weights_only=True)
model = nn.Linear(4, 2)
model.load_state_dict(state_dict)
# --8<-- [end:fix]
assert torch.equal(model.weight, saved.weight)

# --8<-- [start:save]
state_dict = model.state_dict()
for key in state_dict:
    state_dict[key] = state_dict[key].cpu()  # 저장하는 쪽에서 CPU로 옮겨 둡니다.
torch.save(state_dict, "neutral.pt")
# --8<-- [end:save]
assert torch.load("neutral.pt", weights_only=True)["weight"].device.type == "cpu"
