import importlib
from pathlib import Path

import torch

# --8<-- [start:setup]
# 파일을 만든 쪽에는 이런 라이브러리가 있습니다.
Path("detector.py").write_text("""\
from torch import nn

class DetectionModel(nn.Module):
    def __init__(self):
        super().__init__()
        self.head = nn.Linear(4, 2)
""")
detector = importlib.import_module("detector")
torch.save({"epoch": 3, "model": detector.DetectionModel()}, "received.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
torch.load("received.pt")  # 기본값
# --8<-- [end:load]
