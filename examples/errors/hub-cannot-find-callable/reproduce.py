from pathlib import Path

import torch

# --8<-- [start:setup]
Path("repo").mkdir()
Path("repo", "hubconf.py").write_text(
    "from torch import nn\n\ndef small_net():\n    return nn.Linear(4, 2)\n"
)
# --8<-- [end:setup]

# --8<-- [start:load]
torch.hub.load("repo", "my_model.pt", source="local")  # 파일의 이름을 적었습니다.
# --8<-- [end:load]
