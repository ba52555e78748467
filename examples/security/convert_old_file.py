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
import pickle
import warnings

model = nn.Sequential(nn.Linear(4, 8), nn.BatchNorm1d(8), nn.Linear(8, 1))
optimizer = torch.optim.Adam(model.parameters())
model(torch.ones(2, 4)).sum().backward()
optimizer.step()
args = argparse.Namespace(lr=0.1, data=Path("data/train"))
history = collections.defaultdict(list, loss=[np.float64(0.5), np.float64("nan")])
old = {"model": model, "optimizer": optimizer.state_dict(), "args": args, "history": history}
torch.save(old | {"confusion": np.eye(2), "saved": datetime.date(2026, 1, 1)}, "old.pt")


# --8<-- [start:plain]
BASIC = (bool, int, float, complex, str, bytes, bytearray)


def plain(value, where="파일"):
    if value is None or type(value) in (*BASIC, torch.Size, torch.dtype, torch.device):
        return value
    if type(value) in (torch.Tensor, nn.Parameter):
        if value.layout != torch.strided or value.is_quantized or value.is_meta:
            raise TypeError(f"{where}: 희소, 양자화, meta 텐서입니다. 보통 텐서로 바꾸세요.")
        return value
    if isinstance(value, (PurePath, np.datetime64, np.timedelta64)):
        return str(value)
    if isinstance(value, np.generic) and type(value.item()) in BASIC:
        return value.item()
    if isinstance(value, np.ndarray):
        try:
            return torch.from_numpy(value)
        except TypeError:  # 문자열, 날짜, 객체의 배열은 리스트가 됩니다.
            return plain(list(value) if value.ndim else value[()], where)
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
        kept.update({plain(k, where): plain(v, f"{where}[{k!r}]") for k, v in value.items()})
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
    new = Path(new)
    if new.exists():
        raise FileExistsError(f"{new}: 이미 있는 파일입니다. 다른 이름을 주세요.")
    before = plain(torch.load(old, map_location="cpu", weights_only=False))
    part = new.with_name(f"{new.name}.part")
    try:
        torch.save(before, part)
        after = torch.load(part, map_location="cpu", weights_only=True)
        if not same(before, after):
            raise ValueError(f"{old}: 옮긴 파일을 다시 여니 값이 다릅니다.")
        part.replace(new)  # 확인한 다음에야 이름을 줍니다.
    finally:
        part.unlink(missing_ok=True)
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
torch.save({"graph": [torch.eye(2).to_sparse()]}, "sparse.pt")
for paths in (("old.pt", "new.pt"), ("other.pt", "new2.pt"), ("sparse.pt", "new2.pt")):
    try:
        convert(*paths)
    except (FileExistsError, TypeError) as error:
        messages.append(str(error))
# --8<-- [start:messages]
for message in messages:
    print(message)
    #> new.pt: 이미 있는 파일입니다. 다른 이름을 주세요.
    #> 파일['args']['when']: 바꿀 줄 모르는 timedelta입니다. plain에 더하세요.
    #> 파일['graph'][0]: 희소, 양자화, meta 텐서입니다. 보통 텐서로 바꾸세요.
# --8<-- [end:messages]

Path("runs/first").mkdir(parents=True)
torch.save({"args": args, "names": np.array(["cat", "dog"])}, "runs/first/best.pt")
torch.save({"when": datetime.timedelta(1)}, "runs/last.pt")


# --8<-- [start:many]
def convert_all(source, target):
    failed = {}
    for old in sorted(Path(source).rglob("*.pt")):
        new = Path(target) / old.relative_to(source)
        new.parent.mkdir(parents=True, exist_ok=True)
        try:
            if not new.exists():  # 이미 옮긴 것은 건너뜁니다.
                convert(old, new)
        except Exception as error:  # 하나가 실패해도 나머지를 옮깁니다.
            failed[old.as_posix()] = str(error)
    return failed


print(convert_all("runs", "converted"))
#> {'runs/last.pt': "파일['when']: 바꿀 줄 모르는 timedelta입니다. plain에 더하세요."}
print(torch.load("converted/first/best.pt", weights_only=True))
#> {'args': {'lr': 0.1, 'data': 'data/train'}, 'names': ['cat', 'dog']}
# --8<-- [end:many]

torch.save(args, "protocol4.pt", pickle_protocol=4)
assert convert("protocol4.pt", "new4.pt") == {"lr": 0.1, "data": "data/train"}
assert file["model"]._metadata == model.state_dict()._metadata
day = np.datetime64("2026-01-01")
values = [day, np.array([day]), np.array([{"a": day}, None]), np.array("cat"), bytearray(b"x")]
torch.save(values, "values.pt")
kept = ["2026-01-01", ["2026-01-01"], [{"a": "2026-01-01"}, None], "cat", bytearray(b"x")]
assert convert("values.pt", "values_new.pt") == kept
assert convert_all("runs", "converted").keys() == {"runs/last.pt"}  # 다시 실행해도 됩니다.

warnings.simplefilter("ignore")  # 양자화 텐서는 사용 중단 예정이라는 경고를 냅니다.
quantized = torch.quantize_per_tensor(torch.ones(3), 0.1, 0, torch.qint8)
refused = [np.longdouble(1), np.ones(1, np.longdouble), quantized, torch.ones(2, device="meta")]
errors = []
for value in (2**3000, *refused):  # 아주 큰 정수만은 새 파일을 다시 열 때 실패합니다.
    torch.save([value], "refused.pt")
    try:
        convert("refused.pt", "new2.pt")
    except (TypeError, pickle.UnpicklingError) as error:
        errors.append(str(error))
assert len(errors) == 5 and all(error.startswith("파일[0]") for error in errors[1:])
assert not list(Path().glob("new2.pt*"))  # 실패하면 아무것도 남기지 않습니다.
