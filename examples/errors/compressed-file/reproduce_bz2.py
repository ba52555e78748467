from pathlib import Path

import torch

# --8<-- [start:load]
import bz2

Path("received.pt").write_bytes(bz2.compress(b"weights"))
torch.load("received.pt")  # 기본값
# --8<-- [end:load]
