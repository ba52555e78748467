from pathlib import Path

import torch

torch.save({"weight": torch.ones(2)}, "model.pt")

# --8<-- [start:load]
files = list(Path(".").glob("*.pt"))
torch.load(files)  # 기본값. 하나를 골라야 합니다.
# --8<-- [end:load]
