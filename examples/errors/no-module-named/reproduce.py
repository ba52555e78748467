import importlib
import sys
from pathlib import Path

import torch

# --8<-- [start:setup]
Path("models.py").write_text("from torch import nn\n\nclass Net(nn.Linear):\n    pass\n")
models = importlib.import_module("models")
torch.save({"model": models.Net(4, 2)}, "best.pt")

Path("models.py").unlink()  # 파일만 받은 컴퓨터에는 models.py가 없습니다.
del sys.modules["models"]
# --8<-- [end:setup]

# --8<-- [start:load]
torch.load("best.pt", weights_only=False)
# --8<-- [end:load]
