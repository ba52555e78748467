# /// script
# dependencies = ["torch>=2.9", "onnx", "onnxscript", "onnxruntime", "numpy"]
# ///
# --8<-- [start:setup]
import logging
import subprocess
import sys
import warnings
from pathlib import Path

import numpy as np
import onnx
import torch
from torch import nn


class Classifier(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(10, 50)
        self.output = nn.Linear(50, 3)

    def forward(self, x):
        return self.output(torch.relu(self.hidden(x)))


model = Classifier()
# --8<-- [end:setup]

# --8<-- [start:quiet]
# 없는 torchvision을 찾았다는 알림과, 라이브러리끼리 부르다 나는 경고를 끕니다.
logging.getLogger("torch.onnx").setLevel(logging.ERROR)
warnings.filterwarnings("ignore", r"`isinstance\(treespec, LeafSpec\)`", FutureWarning)
# --8<-- [end:quiet]

# --8<-- [start:save]
model.eval()
torch.onnx.export(
    model,
    (torch.randn(4, 10),),
    "model.onnx",
    input_names=["image"],
    output_names=["logits"],
    dynamic_shapes={"x": {0: torch.export.Dim("batch")}},  # forward의 인자 이름입니다.
    external_data=False,  # 가중치까지 파일 하나에 담습니다.
    verbose=False,
)
# --8<-- [end:save]
x = torch.randn(7, 10)
np.savez("expected.npz", x=x.numpy(), answer=model(x).detach().numpy())

# --8<-- [start:load]
reader = """
import sys

sys.modules["torch"] = None  # torch를 설치하지 않은 기계와 같습니다.
import numpy as np
import onnxruntime

session = onnxruntime.InferenceSession("model.onnx", providers=["CPUExecutionProvider"])
expected = np.load("expected.npz")
(answer,) = session.run(["logits"], {"image": expected["x"]})
print(answer.shape, np.allclose(answer, expected["answer"], rtol=1e-4, atol=1e-5))"""
run = subprocess.run([sys.executable, "-c", reader], capture_output=True, text=True)
print(run.stdout.strip())
#> (7, 3) True
# --8<-- [end:load]
assert run.returncode == 0, run.stderr

# --8<-- [start:check]
saved = onnx.load("model.onnx")
onnx.checker.check_model(saved, full_check=True)  # 형식이 틀리면 예외를 냅니다.
print([value.name for value in saved.graph.input])
#> ['image']
print([tensor.name for tensor in saved.graph.initializer])
#> ['hidden.weight', 'hidden.bias', 'output.weight', 'output.bias']
print(saved.producer_name, [node.op_type for node in saved.graph.node])
#> pytorch ['Gemm', 'Relu', 'Gemm']
# --8<-- [end:check]
assert not Path("model.onnx.data").exists()
