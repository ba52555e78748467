from pathlib import Path

import torch

Path("model.pt").write_bytes(bytes(4096))

# --8<-- [start:load]
torch.load("model.pt", weights_only=False)  # torch 2.5까지의 기본값과 같습니다.
# --8<-- [end:load]
