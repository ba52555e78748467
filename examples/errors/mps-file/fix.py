from unittest.mock import patch

import torch
from torch import nn

saved = nn.Linear(4, 2)
with patch("torch.serialization.location_tag", return_value="mps"):
    torch.save(saved.state_dict(), "model.pt")

# --8<-- [start:fix]
state_dict = torch.load("model.pt", map_location="cpu", weights_only=True)
model = nn.Linear(4, 2)
model.load_state_dict(state_dict)

device = "cuda" if torch.cuda.is_available() else "cpu"
model.to(device)
# --8<-- [end:fix]
assert torch.equal(model.weight.cpu(), saved.weight)
