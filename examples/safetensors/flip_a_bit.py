# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///
import hashlib
from pathlib import Path

import torch
from safetensors.torch import load_file, save_file

weights = {"weight": torch.ones(4)}

# --8<-- [start:save]
save_file(weights, "model.safetensors")
with open("model.safetensors", "rb") as file:
    saved = hashlib.file_digest(file, "sha256").hexdigest()
Path("model.safetensors.sha256").write_text(saved)
# --8<-- [end:save]

# --8<-- [start:reproduce]
data = bytearray(Path("model.safetensors").read_bytes())
data[-1] ^= 1  # 전송하다가 비트 하나가 뒤집혔습니다.
Path("model.safetensors").write_bytes(data)
print(load_file("model.safetensors")["weight"].tolist())
#> [1.0, 1.0, 1.0, 0.25]
# --8<-- [end:reproduce]

# --8<-- [start:check]
with open("model.safetensors", "rb") as file:
    now = hashlib.file_digest(file, "sha256").hexdigest()
print(now == Path("model.safetensors.sha256").read_text())
#> False
# --8<-- [end:check]
assert not torch.equal(load_file("model.safetensors")["weight"], weights["weight"])
