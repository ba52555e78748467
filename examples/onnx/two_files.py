# /// script
# dependencies = ["torch>=2.9", "onnx", "onnxscript", "onnxruntime", "numpy"]
# ///
import glob
import logging
import os
import warnings

# --8<-- [start:setup]
import onnx
import onnxruntime
import torch
from torch import nn

model = nn.Linear(100, 100).eval()
# --8<-- [end:setup]

# 없는 torchvision을 찾았다는 알림과, 라이브러리끼리 부르다 나는 경고를 끕니다.
logging.getLogger("torch.onnx").setLevel(logging.ERROR)
warnings.filterwarnings("ignore", r"`isinstance\(treespec, LeafSpec\)`", FutureWarning)

# --8<-- [start:save]
torch.onnx.export(model, (torch.randn(1, 100),), "model.onnx", verbose=False)
for name in sorted(glob.glob("model.onnx*")):
    print(name, os.path.getsize(name) > 40_000)
    #> model.onnx False
    #> model.onnx.data True
# --8<-- [end:save]

# --8<-- [start:wrong]
os.rename("model.onnx.data", "moved.data")
message = ""
try:
    onnxruntime.InferenceSession("model.onnx")
except Exception as error:  # onnxruntime의 예외에는 공통된 부모가 없습니다.
    message = str(error)
print("model.onnx.data" in message)
#> True
os.rename("moved.data", "model.onnx.data")
# --8<-- [end:wrong]

# --8<-- [start:merge]
merged = onnx.load("model.onnx")  # 옆의 .data까지 읽습니다.
onnx.save_model(merged, "one.onnx", save_as_external_data=False)
os.remove("model.onnx.data")
session = onnxruntime.InferenceSession("one.onnx")
x = torch.randn(1, 100)
(answer,) = session.run(None, {session.get_inputs()[0].name: x.numpy()})
print(torch.allclose(torch.from_numpy(answer), model(x), rtol=1e-4, atol=1e-5))
#> True
# --8<-- [end:merge]
assert os.path.getsize("one.onnx") > 40_000
