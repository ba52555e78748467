from pathlib import Path

import torch

Path("model.h5").write_bytes(b"\x89HDF\r\n\x1a\n" + bytes(8))

# --8<-- [start:load]
torch.load("model.h5", weights_only=False)  # torch 2.5까지의 기본값과 같습니다.
# --8<-- [end:load]
