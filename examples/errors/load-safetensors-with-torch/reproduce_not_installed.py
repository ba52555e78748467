import sys
from pathlib import Path

import torch

Path("model.safetensors").write_bytes(b"\2\0\0\0\0\0\0\0{}")
sys.modules["safetensors"] = None  # 설치하지 않은 것과 같습니다.

# --8<-- [start:load]
torch.load("model.safetensors")  # 기본값
# --8<-- [end:load]
