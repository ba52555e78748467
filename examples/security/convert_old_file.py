# /// script
# dependencies = ["torch", "numpy"]
# ///
# --8<-- [start:setup]
import argparse
import collections
import copy
import dataclasses
import datetime
import enum
from pathlib import Path, PurePath

import numpy as np
import torch
from torch import nn
# --8<-- [end:setup]

model = nn.Sequential(nn.Linear(4, 8), nn.BatchNorm1d(8), nn.Linear(8, 1))
optimizer = torch.optim.Adam(model.parameters())
model(torch.ones(2, 4)).sum().backward()
optimizer.step()
args = argparse.Namespace(lr=0.1, data=Path("data/train"))
history = collections.defaultdict(list, loss=[np.float64(0.5), np.float64("nan")])
old = {"model": model, "optimizer": optimizer.state_dict(), "args": args, "history": history}
torch.save(old | {"confusion": np.eye(2), "saved": datetime.date(2026, 1, 1)}, "old.pt")


# --8<-- [start:plain]
def plain(value, where="파일"):
    if value is None or type(value) in (bool, int, float, complex, str, bytes):
        return value
    if type(value) in (torch.Tensor, nn.Parameter, torch.Size, torch.dtype, torch.device):
        return value
    if isinstance(value, np.generic):
        return value.item()
    if isinstance(value, np.ndarray):
        return torch.from_numpy(value)
    if isinstance(value, PurePath):
        return str(value)
    if isinstance(value, datetime.date):  # datetime도 여기에 듭니다.
        return value.isoformat()
    if isinstance(value, enum.Enum):
        return value.name
    if isinstance(value, argparse.Namespace) or dataclasses.is_dataclass(value):
        return plain(dict(vars(value)), where)
    if hasattr(value, "state_dict"):
        return plain(value.state_dict(), where)
    if isinstance(value, dict):
        # 모듈의 버전을 적은 _metadata까지 남기려고 복사합니다.
        kept = copy.copy(value) if type(value) in (dict, collections.OrderedDict) else {}
        kept.clear()
        kept.update({plain(k): plain(v, f"{where}[{k!r}]") for k, v in value.items()})
        return kept
    if isinstance(value, (list, tuple, collections.deque)):
        items = [plain(item, f"{where}[{i}]") for i, item in enumerate(value)]
        return tuple(items) if isinstance(value, tuple) else items
    if isinstance(value, (set, frozenset)):
        return {plain(item, where) for item in value}
    raise TypeError(f"{where}: 바꿀 줄 모르는 {type(value).__name__}입니다. plain에 더하세요.")
# --8<-- [end:plain]


# --8<-- [start:convert]
def same(a, b):
    if isinstance(a, torch.Tensor):  # 비트까지 비교하므로 NaN이 있어도 됩니다.
        a, b = a.detach(), b.detach()
        bits = [x.contiguous().flatten().view(torch.uint8) for x in (a, b)]
        return (a.dtype, a.shape) == (b.dtype, b.shape) and torch.equal(*bits)
    if isinstance(a, dict):
        return list(a) == list(b) and all(same(a[key], b[key]) for key in a)
    if isinstance(a, (list, tuple)):
        return len(a) == len(b) and all(map(same, a, b))
    return type(a) is type(b) and (a == b or a != a)


def convert(old, new):  # 여러분이 만든 파일에만 쓰세요.
    if Path(new).exists():
        raise FileExistsError(f"{new}: 이미 있는 파일입니다. 다른 이름을 주세요.")
    before = plain(torch.load(old, map_location="cpu", weights_only=False))
    torch.save(before, new)
    after = torch.load(new, map_location="cpu", weights_only=True)
    if not same(before, after):
        raise ValueError(f"{new}: 다시 연 값이 다릅니다. {old}를 지우지 마세요.")
    return after
# --8<-- [end:convert]


# --8<-- [start:check]
file = convert("old.pt", "new.pt")
print(file["args"], file["history"])
#> {'lr': 0.1, 'data': 'data/train'} {'loss': [0.5, nan]}
print(type(file["model"]).__name__, file["confusion"].tolist(), file["saved"])
#> OrderedDict [[1.0, 0.0], [0.0, 1.0]] 2026-01-01
restored = nn.Sequential(nn.Linear(4, 8), nn.BatchNorm1d(8), nn.Linear(8, 1))
print(restored.load_state_dict(file["model"]))
#> <All keys matched successfully>
x = torch.randn(16, 4)
print(torch.equal(model.eval()(x), restored.eval()(x)))
#> True
# --8<-- [end:check]

messages = []
torch.save({"args": {"when": datetime.timedelta(1)}}, "other.pt")
for paths in (("old.pt", "new.pt"), ("other.pt", "new2.pt")):
    try:
        convert(*paths)
    except (FileExistsError, TypeError) as error:
        messages.append(str(error))
# --8<-- [start:messages]
for message in messages:
    print(message)
    #> new.pt: 이미 있는 파일입니다. 다른 이름을 주세요.
    #> 파일['args']['when']: 바꿀 줄 모르는 timedelta입니다. plain에 더하세요.
# --8<-- [end:messages]
torch.save(args, "protocol4.pt", pickle_protocol=4)
assert convert("protocol4.pt", "new4.pt") == {"lr": 0.1, "data": "data/train"}
assert file["model"]._metadata == model.state_dict()._metadata and not Path("new2.pt").exists()
