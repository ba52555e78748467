# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///

from pathlib import Path

import torch
from safetensors.torch import load_file, save

# --8<-- [start:load]
data = bytearray(save({"weight": torch.ones(2)}))
data[10] ^= 0x80  # 헤더의 비트 하나가 뒤집혔습니다.
Path("model.safetensors").write_bytes(data)
load_file("model.safetensors")
# --8<-- [end:load]
