from pathlib import Path

import torch

# --8<-- [start:setup]
torch.save({"weight": torch.ones(5000), "bias": torch.ones(5000)}, "model.pt")
data = bytearray(Path("model.pt").read_bytes())
start = data.find(b"model/data/1") // 4096 * 4096
data[start : start + 4096] = bytes(4096)  # 4 KiB 조각 하나가 0으로 채워졌습니다.
Path("model.pt").write_bytes(data)
# --8<-- [end:setup]

# --8<-- [start:load]
torch.load("model.pt")  # 기본값
# --8<-- [end:load]
