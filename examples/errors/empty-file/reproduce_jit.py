from pathlib import Path

import torch

# --8<-- [start:load]
Path("script.pt").touch()  # 비어 있는 파일입니다.
torch.jit.load("script.pt")
# --8<-- [end:load]
