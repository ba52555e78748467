# /// script
# dependencies = ["torch", "onnx", "onnxscript", "onnxruntime", "numpy"]
# ///
import logging
import warnings

import onnxruntime
import torch
from torch import nn

model = nn.Linear(4, 2).eval()
torch.export.save(torch.export.export(model, (torch.ones(3, 4),)), "model.pt2")

# 없는 torchvision을 찾았다는 알림과, 라이브러리끼리 부르다 나는 경고를 끕니다.
logging.getLogger("torch.onnx").setLevel(logging.ERROR)
warnings.filterwarnings("ignore", r"`isinstance\(treespec, LeafSpec\)`", FutureWarning)

# --8<-- [start:save]
program = torch.export.load("model.pt2")  # 클래스가 없어도 됩니다.
torch.onnx.export(program, (), "model.onnx", external_data=False, verbose=False)
# --8<-- [end:save]

# --8<-- [start:check]
session = onnxruntime.InferenceSession("model.onnx")
x = torch.randn(3, 4)
(answer,) = session.run(None, {"input": x.numpy()})
print(torch.allclose(torch.from_numpy(answer), model(x), rtol=1e-4, atol=1e-5))
#> True
# --8<-- [end:check]
assert session.get_inputs()[0].shape == [3, 4]
