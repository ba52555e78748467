from pathlib import Path

import torch

# --8<-- [start:load]
torch.save({"weight": torch.ones(4)}, "model.pt")
Path("model.pt").write_bytes(Path("model.pt").read_bytes()[:10])  # 앞의 10바이트만 받았습니다.
torch.load("model.pt")  # 기본값
# --8<-- [end:load]
