from pathlib import Path

import torch

# --8<-- [start:setup]
import os

Path("runs").mkdir()
torch.save({"weight": torch.ones(2)}, "runs/model.pt")
os.chdir("runs")  # 다른 디렉터리에서 실행한 것과 같습니다.
# --8<-- [end:setup]

# --8<-- [start:load]
torch.load("runs/model.pt")  # 기본값
# --8<-- [end:load]
