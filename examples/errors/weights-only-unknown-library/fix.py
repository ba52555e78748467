import importlib
import sys
from datetime import datetime
from functools import partial
from pathlib import Path, PurePosixPath

import torch
from torch import nn
from torch.serialization import get_unsafe_globals_in_checkpoint, safe_globals

sys.path.insert(0, "")  # 현재 디렉터리의 모듈을 찾게 합니다.
Path("detector.py").write_text("""\
from torch import nn

class DetectionModel(nn.Module):
    def __init__(self):
        super().__init__()
        self.head = nn.Linear(4, 2)
""")
model = importlib.import_module("detector").DetectionModel()
extra = {"path": PurePosixPath("data"), "date": datetime(2026, 1, 1), "make": partial(max, 1)}
torch.save({"epoch": 3, "model": model, **extra}, "received.pt")
Path("detector.py").unlink()  # 여는 곳에는 라이브러리가 없습니다.
del sys.modules["detector"]

# --8<-- [start:fix]
names = sorted(get_unsafe_globals_in_checkpoint("received.pt"))
print(sorted({name.partition(".")[0] for name in names}))  # 어느 라이브러리의 것인지 봅니다.
#> ['builtins', 'datetime', 'detector', 'functools', 'pathlib', 'torch']


class StandIn(nn.Module):
    """파일에 적힌 클래스 대신 쓸 빈 모듈. 라이브러리의 코드는 실행되지 않습니다."""

    def __init__(self, *ignored):
        super().__init__()

    def __setstate__(self, state):
        super().__setstate__(state if isinstance(state, dict) else {})


with safe_globals([(StandIn, name) for name in names]):
    file = torch.load("received.pt", map_location="cpu", weights_only=True)

weights = file["model"].state_dict()  # 속은 비었지만 가중치는 그대로 있습니다.
torch.save(weights, "weights.pt")
print({key: tuple(value.shape) for key, value in weights.items()})
#> {'head.weight': (2, 4), 'head.bias': (2,)}
# --8<-- [end:fix]

saved = torch.load("weights.pt", weights_only=True)
assert "detector" not in sys.modules
assert all(torch.equal(saved[key], value) for key, value in model.state_dict().items())
