# /// script
# dependencies = ["torch>=2.9", "onnx", "onnxscript"]
# ///
import logging
import warnings
from pathlib import Path

import onnx
import torch
from torch import nn

# 없는 torchvision을 찾았다는 알림과, 라이브러리끼리 부르다 나는 경고를 끕니다.
logging.getLogger("torch.onnx").setLevel(logging.ERROR)
warnings.filterwarnings("ignore", r"`isinstance\(treespec, LeafSpec\)`", FutureWarning)


class SecretLayer(nn.Module):
    def forward(self, x):
        return x * 2 + 1  # 남에게 보이고 싶지 않은 계산입니다.


torch.onnx.export(
    SecretLayer().eval(), (torch.ones(2),), "model.onnx", external_data=False, verbose=False
)

# --8<-- [start:save]
print(b"return x * 2 + 1" in Path("model.onnx").read_bytes())
#> True
saved = onnx.load("model.onnx")
for node in saved.graph.node:
    del node.metadata_props[:]  # 소스 줄, 경로, 클래스의 이름입니다.
onnx.save(saved, "hidden.onnx")
print(b"return x * 2 + 1" in Path("hidden.onnx").read_bytes())
#> False
# --8<-- [end:save]
hidden = Path("hidden.onnx").read_bytes()
assert b", line " in Path("model.onnx").read_bytes() and b", line " not in hidden
assert b"SecretLayer" not in hidden
