from pathlib import Path

import torch
from torch import nn

Path("vision").mkdir()
Path("vision", "hubconf.py").write_text(
    "from torch import nn\ndef small_net(width=2):\n    return nn.Linear(4, width)\n"
)
torch.save(nn.Linear(4, 3).state_dict(), "small_net.pth")

# --8<-- [start:fix]
# git clone으로 받은 디렉터리입니다. GitHub에 아무것도 묻지 않습니다.
model = torch.hub.load("vision", "small_net", source="local", width=3)
model.load_state_dict(torch.load("small_net.pth", weights_only=True))
# --8<-- [end:fix]

assert model.weight.shape == (3, 4)
