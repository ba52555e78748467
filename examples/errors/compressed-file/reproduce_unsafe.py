import gzip
from pathlib import Path

import torch

Path("received.pt").write_bytes(gzip.compress(b"weights"))

# --8<-- [start:load]
torch.load("received.pt", weights_only=False)  # torch 2.5까지의 기본값과 같습니다.
# --8<-- [end:load]
