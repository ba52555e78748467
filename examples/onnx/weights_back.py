# /// script
# dependencies = ["torch>=2.9", "onnx", "onnxscript", "onnxruntime", "numpy"]
# ///
import logging
import warnings

# --8<-- [start:setup]
import onnx
import torch
from onnx.numpy_helper import to_array
from torch import nn


def build():
    layers = nn.Conv2d(3, 4, 3), nn.BatchNorm2d(4), nn.Flatten(), nn.Linear(16, 2)
    return nn.Sequential(*layers).eval()


def weights(path):
    """ONNX 파일의 가중치를 텐서의 딕셔너리로 돌려줍니다. 이름은 파일에 적힌 대로입니다."""
    found = onnx.load(path).graph.initializer
    return {tensor.name: torch.from_numpy(to_array(tensor).copy()) for tensor in found}


model = build()
model[1].running_mean.fill_(0.5)
x = torch.randn(2, 3, 4, 4)
# --8<-- [end:setup]

# 없는 torchvision을 찾았다는 알림과, 라이브러리끼리 부르다 나는 경고를 끕니다.
logging.getLogger("torch.onnx").setLevel(logging.ERROR)
warnings.filterwarnings("ignore", r"`isinstance\(treespec, LeafSpec\)`", FutureWarning)

# --8<-- [start:fused]
torch.onnx.export(model, (x,), "model.onnx", verbose=False)
saved = weights("model.onnx")
print(sorted(set(model.state_dict()) - set(saved)))
#> ['1.bias', '1.num_batches_tracked', '1.running_mean', '1.running_var', '1.weight']
print(torch.equal(saved["0.weight"], model[0].weight))  # 이름은 같은데 값이 다릅니다.
#> False
# --8<-- [end:fused]

# --8<-- [start:kept]
torch.onnx.export(model, (x,), "plain.onnx", optimize=False, verbose=False)
saved = weights("plain.onnx")
restored = build()
result = restored.load_state_dict(saved, strict=False)
print(result.missing_keys, result.unexpected_keys)
#> [] []
print(torch.equal(restored(x), model(x)))
#> True
# --8<-- [end:kept]
assert torch.equal(saved["0.weight"], model[0].weight)
