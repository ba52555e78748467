import sys
from importlib.machinery import PathFinder


class Hidden(PathFinder):
    """onnx를 설치하지 않은 환경과 같게, 찾지 못하게 합니다."""

    @classmethod
    def find_spec(cls, name, path=None, target=None):
        hidden = name.partition(".")[0] in {"onnx", "onnxscript"}
        return None if hidden else super().find_spec(name, path, target)


sys.meta_path[sys.meta_path.index(PathFinder)] = Hidden

import torch
from torch import nn

model = nn.Linear(4, 2).eval()

# --8<-- [start:save]
torch.onnx.export(model, (torch.ones(1, 4),), "model.onnx", dynamo=False)
# --8<-- [end:save]
