from pathlib import Path

import torch

# --8<-- [start:setup]
torch.save({"weight": torch.ones(1000)}, "model.pt")
data = Path("model.pt").read_bytes()
Path("model.pt").write_bytes(data[: len(data) // 2])  # 내려받다가 중간에 끊겼습니다.
# --8<-- [end:setup]

# --8<-- [start:load]
torch.load("model.pt")  # 기본값
# --8<-- [end:load]
