# /// script
# dependencies = ["torch>=2.9", "onnx", "onnxscript", "onnxruntime", "numpy"]
# ///
import logging
import warnings

import numpy as np
import onnxruntime
import torch
from torch import nn

# 없는 torchvision을 찾았다는 알림과, 라이브러리끼리 부르다 나는 경고를 끕니다.
logging.getLogger("torch.onnx").setLevel(logging.ERROR)
warnings.filterwarnings("ignore", r"`isinstance\(treespec, LeafSpec\)`", FutureWarning)


class Spread(nn.Module):
    def forward(self, x):
        return torch.linalg.eigvalsh(x.T @ x)


model = Spread().eval()

# --8<-- [start:find]
program = torch.export.export(model, (torch.ones(3, 4),))
places = {}
for node in program.graph.nodes:
    if node.op == "call_function":
        lines = node.meta.get("stack_trace", "모름").strip().splitlines()
        places[str(node.target)] = lines[-1].strip()
for operator, line in places.items():
    print(f"{operator}: {line}")
    #> aten.numpy_T.default: return torch.linalg.eigvalsh(x.T @ x)
    #> aten.matmul.default: return torch.linalg.eigvalsh(x.T @ x)
    #> aten.linalg_eigvalsh.default: return torch.linalg.eigvalsh(x.T @ x)
# --8<-- [end:find]
assert any("eigvalsh" in line for line in places.values())


# --8<-- [start:fix]
class Product(nn.Module):
    def forward(self, x):
        return x.T @ x  # 옮기지 못하는 연산의 앞까지만 내보냅니다.


torch.onnx.export(Product().eval(), (torch.ones(3, 4),), "model.onnx", verbose=False)
session = onnxruntime.InferenceSession("model.onnx")
x = torch.randn(3, 4)
(product,) = session.run(None, {"x": x.numpy()})
answer = np.linalg.eigvalsh(product)  # 나머지는 여는 쪽에서 계산합니다.
print(np.allclose(answer, model(x).numpy(), atol=1e-4))
#> True
# --8<-- [end:fix]
assert answer.shape == (4,)
