# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///

from pathlib import Path

import torch
from safetensors.torch import load_file, save_file

save_file({"weight": torch.randn(1000)}, "model.safetensors")
data = Path("model.safetensors").read_bytes()

# --8<-- [start:load]
Path("model.safetensors").write_bytes(data[:40])  # 헤더를 받다 끊겼습니다.
load_file("model.safetensors")
# --8<-- [end:load]
