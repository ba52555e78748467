# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///
from pathlib import Path

import torch
from safetensors.torch import load_file, save_file

# --8<-- [start:setup]
save_file({"weight": torch.randn(1000)}, "model.safetensors")
data = Path("model.safetensors").read_bytes()
Path("model.safetensors").write_bytes(data[:2000])  # 내려받다 끊긴 파일입니다.
# --8<-- [end:setup]

# --8<-- [start:load]
load_file("model.safetensors")
# --8<-- [end:load]
