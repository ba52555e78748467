from pathlib import Path

import torch

# --8<-- [start:load]
Path("model.pt").write_bytes(bytes(100))
torch.load("model.pt")  # 기본값
# --8<-- [end:load]
