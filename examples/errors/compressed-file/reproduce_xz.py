from pathlib import Path

import torch

# --8<-- [start:load]
import lzma

Path("received.pt").write_bytes(lzma.compress(b"weights"))
torch.load("received.pt")  # 기본값
# --8<-- [end:load]
