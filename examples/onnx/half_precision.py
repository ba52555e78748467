# /// script
# dependencies = ["torch>=2.9", "onnx", "onnxscript", "onnxruntime", "numpy"]
# ///
import logging
import warnings

import onnxruntime
import torch
from torch import nn

torch.manual_seed(0)

# 없는 torchvision을 찾았다는 알림과, 라이브러리끼리 부르다 나는 경고를 끕니다.
logging.getLogger("torch.onnx").setLevel(logging.ERROR)
warnings.filterwarnings("ignore", r"`isinstance\(treespec, LeafSpec\)`", FutureWarning)


# --8<-- [start:setup]
def export(dtype):
    model, x = nn.Linear(4, 2).eval().to(dtype), torch.randn(3, 4, dtype=dtype)
    torch.onnx.export(model, (x,), "model.onnx", external_data=False, verbose=False)
    return model, x
# --8<-- [end:setup]


# --8<-- [start:check]
model, x = export(torch.float16)
session = onnxruntime.InferenceSession("model.onnx", providers=["CPUExecutionProvider"])
(answer,) = session.run(None, {"input": x.numpy()})
print(answer.dtype, torch.allclose(torch.from_numpy(answer), model(x), atol=1e-2))
#> float16 True

export(torch.bfloat16)  # 내보내기는 됩니다.
message = ""
try:
    onnxruntime.InferenceSession("model.onnx", providers=["CPUExecutionProvider"])
except Exception as error:
    message = str(error)
print("NOT_IMPLEMENTED" in message)
#> True
# --8<-- [end:check]
assert "Gemm" in message
