from pathlib import Path

import torch

# --8<-- [start:load]
Path("repo").mkdir()
torch.hub.load("repo", "small_net")  # source="local"을 빠뜨렸습니다.
# --8<-- [end:load]
