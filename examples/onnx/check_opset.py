# /// script
# dependencies = ["torch>=2.9", "onnx", "onnxscript", "onnxruntime", "numpy"]
# ///
import logging
import warnings

import onnx
import torch
from torch import nn

model = nn.Linear(4, 2).eval()

# 없는 torchvision을 찾았다는 알림과, 라이브러리끼리 부르다 나는 경고를 끕니다.
logging.getLogger("torch.onnx").setLevel(logging.ERROR)
warnings.filterwarnings("ignore", r"`isinstance\(treespec, LeafSpec\)`", FutureWarning)

logging.getLogger("onnxscript").setLevel(logging.CRITICAL)  # 바꾸지 못했다는 기록을 끕니다.


# --8<-- [start:check]
def exported_opset(wanted):
    example = (torch.ones(1, 4),)
    torch.onnx.export(model, example, "model.onnx", opset_version=wanted, verbose=False)
    return onnx.load("model.onnx").opset_import[0].version


print(exported_opset(23))
#> 23
print(exported_opset(99))  # 없는 버전인데 예외가 나지 않습니다.
#> 18
# --8<-- [end:check]
assert onnx.defs.onnx_opset_version() < 99
