from pathlib import Path

import torch

# --8<-- [start:load]
torch.save({"weight": torch.ones(5000)}, "model.pt")
Path("model.pt").write_bytes(Path("model.pt").read_bytes()[:-100])  # 끝이 잘렸습니다.
torch.load("model.pt")  # 기본값
# --8<-- [end:load]
