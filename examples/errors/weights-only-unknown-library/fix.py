import importlib
import sys
from collections import defaultdict
from datetime import datetime
from functools import partial
from pathlib import Path, PurePosixPath

import torch

sys.path.insert(0, "")  # 현재 디렉터리의 모듈을 찾게 합니다.
Path("detector.py").write_text("""\
from torch import nn

class DetectionModel(nn.Module):
    def __init__(self):
        super().__init__()
        self.head = nn.Linear(4, 2)

class AttributeDict(dict):
    pass
""")
detector = importlib.import_module("detector")
model = detector.DetectionModel()
extra = {"path": PurePosixPath("data"), "date": datetime(2026, 1, 1), "make": partial(max, 1)}
extra |= {"hyper": detector.AttributeDict(lr=0.1, width=64), "log": defaultdict(list, loss=[0.5])}
torch.save({"epoch": 3, "model": model, **extra}, "received.pt")
Path("detector.py").unlink()  # 여는 곳에는 라이브러리가 없습니다.
del sys.modules["detector"]

# --8<-- [start:fix]
from collections import OrderedDict
from torch import nn
from torch.serialization import get_unsafe_globals_in_checkpoint, safe_globals

names = sorted(get_unsafe_globals_in_checkpoint("received.pt"))
print(sorted({name.partition(".")[0] for name in names}))  # 어느 라이브러리의 것인지 봅니다.
#> ['builtins', 'collections', 'datetime', 'detector', 'functools', 'pathlib', 'torch']


class StandIn(nn.Module):
    """파일에 적힌 클래스 대신 쓸 빈 모듈. 라이브러리의 코드는 실행되지 않습니다."""

    def __init__(self, *ignored):
        super().__init__()

    def __setstate__(self, state):
        super().__setstate__(state if isinstance(state, dict) else {})


class StandInDict:  # 이름이 Dict로 끝나는 것은 대개 딕셔너리입니다.
    def __new__(cls, *ignored):
        return OrderedDict()


pairs = [(StandInDict if name.lower().endswith("dict") else StandIn, name) for name in names]
with safe_globals(pairs):
    file = torch.load("received.pt", map_location="cpu", weights_only=True)

weights = file["model"].state_dict()  # 속은 비었지만 가중치는 그대로 있습니다.
torch.save(weights, "weights.pt")
print({key: tuple(value.shape) for key, value in weights.items()})
#> {'head.weight': (2, 4), 'head.bias': (2,)}
# --8<-- [end:fix]

assert file["hyper"] == {"lr": 0.1, "width": 64} and file["log"] == {"loss": [0.5]}
saved = torch.load("weights.pt", weights_only=True)
assert "detector" not in sys.modules
assert all(torch.equal(saved[key], value) for key, value in model.state_dict().items())
