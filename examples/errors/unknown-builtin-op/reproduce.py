import subprocess
import sys
from pathlib import Path

import torch

# --8<-- [start:setup]
# 다른 프로그램이 torchvision의 연산을 쓰는 모델을 저장했습니다.
# torchvision 없이 실행하려고 같은 이름의 연산을 등록합니다.
Path("train.py").write_text("""
import torch
ops = torch.library.Library("torchvision", "DEF")
ops.define("nms(Tensor boxes, Tensor scores, float threshold) -> Tensor")
class Detector(torch.nn.Module):
    def forward(self, boxes, scores):
        return torch.ops.torchvision.nms(boxes, scores, 0.5)
torch.jit.script(Detector()).save("detector.pt")
""")
subprocess.run([sys.executable, "train.py"], check=True)
# --8<-- [end:setup]

# --8<-- [start:load]
torch.jit.load("detector.pt")
# --8<-- [end:load]
