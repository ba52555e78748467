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
import decimal
import pickle
import types
import uuid
import warnings
from pathlib import PurePosixPath

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
KEPT = (type(None), *BASIC, torch.Size, torch.dtype, torch.device)


def plain(value, where="파일"):
    """텐서와 파이썬 기본값만 남깁니다. 바꾸다가 잃는 것이 있으면 거절합니다."""
    if type(value) in KEPT:
        return value
    if type(value) in (torch.Tensor, nn.Parameter):
        if value.layout != torch.strided or value.is_quantized or value.is_meta:
            raise TypeError(f"{where}: 희소, 양자화, meta 텐서입니다. 보통 텐서로 바꾸세요.")
        return value
    if isinstance(value, enum.Enum):  # IntEnum, StrEnum, Flag는 이름이 아니라 값으로 씁니다.
        return plain(value.value, where) if isinstance(value, (*BASIC, enum.Flag)) else value.name
    if isinstance(value, (PurePath, np.datetime64, np.timedelta64)):
        return str(value)
    if isinstance(value, np.generic) and type(value.item()) in BASIC:
        return value.item()
    if isinstance(value, datetime.date):  # datetime도 여기에 듭니다.
        return value.isoformat()
    if type(value) is np.ndarray:  # MaskedArray처럼 상속한 것은 마스크를 잃으므로 뺍니다.
        value = value.astype(value.dtype.newbyteorder("="))  # 다른 바이트 순서도 받습니다.
        try:
            return torch.from_numpy(value)
        except TypeError:  # 문자열, 날짜, 객체의 배열은 리스트가 됩니다.
            return plain(list(value) if value.ndim else value[()], where)
    return nested(value, where)
# --8<-- [end:plain]


# --8<-- [start:nested]
def nested(value, where):
    unknown = TypeError(f"{where}: 바꿀 줄 모르는 {type(value).__name__}입니다. plain에 더하세요.")
    if isinstance(value, type):  # 객체가 아니라 클래스입니다.
        raise unknown
    if hasattr(value, "state_dict"):
        return plain(value.state_dict(), where)
    if isinstance(value, argparse.Namespace):
        value = dict(vars(value))
    elif dataclasses.is_dataclass(value):  # slots=True이면 __dict__가 없습니다.
        fields = {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}
        value = fields | getattr(value, "__dict__", {})
    elif hasattr(value, "_asdict"):  # namedtuple은 필드 이름을 남깁니다.
        value = value._asdict()
    if isinstance(value, dict):
        # 모듈의 버전을 적은 _metadata까지 남기려고 복사합니다.
        kept = copy.copy(value) if type(value) in (dict, collections.OrderedDict) else {}
        items = [plain(item, f"{where}[{key!r}]") for key, item in value.items()]
        kept.clear()
        kept.update(zip(distinct(value, where), items, strict=True))
        return kept
    if isinstance(value, (list, tuple, collections.deque)):
        items = [plain(item, f"{where}[{i}]") for i, item in enumerate(value)]
        return tuple(items) if isinstance(value, tuple) else items
    if isinstance(value, (set, frozenset)):
        return set(distinct(value, where))
    raise unknown
# --8<-- [end:nested]


# --8<-- [start:distinct]
def distinct(keys, where):
    """딕셔너리의 키나 집합의 원소를 바꿉니다. 둘이 같아지면 하나를 잃으므로 거절합니다."""
    kept = {}
    for old in keys:
        new = plain(old, f"{where}의 키나 원소")
        try:
            same_as = kept.setdefault(new, old)
        except TypeError:  # frozenset은 set이, namedtuple은 dict가 되어 키가 될 수 없습니다.
            raise TypeError(f"{where}: 바꾸면 키나 원소가 될 수 없습니다: {old!r}") from None
        if same_as is not old:
            raise TypeError(f"{where}: 바꾸면 같아져 하나를 잃습니다: {same_as!r}, {old!r}")
    return list(kept)
# --8<-- [end:distinct]


# --8<-- [start:convert]
def same(a, b):
    if isinstance(a, torch.Tensor):  # 비트까지 비교하므로 NaN이 있어도 됩니다.
        whole = [x.detach().resolve_conj().resolve_neg() for x in (a, b)]
        packed = [x.clone(memory_format=torch.contiguous_format) for x in whole]
        bits = [x.flatten().view(torch.uint8) for x in packed]
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
torch.save({"files": {PurePosixPath("a"): 1, "a": 2}}, "clash.pt")
torch.save({"loss": np.ma.masked_less([1.0, -1.0], 0)}, "masked.pt")
for name in ("old.pt", "other.pt", "sparse.pt", "clash.pt", "masked.pt"):
    try:
        convert(name, "new.pt" if name == "old.pt" else "new2.pt")
    except (FileExistsError, TypeError) as error:
        messages.append(str(error))
# --8<-- [start:messages]
for message in messages:
    print(message)
    #> new.pt: 이미 있는 파일입니다. 다른 이름을 주세요.
    #> 파일['args']['when']: 바꿀 줄 모르는 timedelta입니다. plain에 더하세요.
    #> 파일['graph'][0]: 희소, 양자화, meta 텐서입니다. 보통 텐서로 바꾸세요.
    #> 파일['files']: 바꾸면 같아져 하나를 잃습니다: PurePosixPath('a'), 'a'
    #> 파일['loss']: 바꿀 줄 모르는 MaskedArray입니다. plain에 더하세요.
# --8<-- [end:messages]

Path("runs/first").mkdir(parents=True)
torch.save({"args": args, "names": np.array(["cat", "dog"])}, "runs/first/best.pt")
torch.save({"when": datetime.timedelta(1)}, "runs/last.pt")
torch.save({"epoch": 3}, "runs/OLD.PTH")


# --8<-- [start:many]
def convert_all(source, target, endings=(".pt", ".pth", ".ckpt", ".bin", ".pth.tar")):
    source, target = Path(source), Path(target)
    if not source.is_dir():
        raise ValueError(f"{source}: 그런 디렉터리가 없습니다.")
    a, b = source.resolve(), target.resolve()
    if a.is_relative_to(b) or b.is_relative_to(a):
        raise ValueError(f"{source}, {target}: 서로 겹치지 않는 디렉터리를 주세요.")
    inside = [path for path in sorted(source.rglob("*")) if path.is_file()]
    files = [path for path in inside if path.name.lower().endswith(tuple(endings))]
    if not files:
        raise ValueError(f"{source}: 이름이 {', '.join(endings)}로 끝나는 파일이 없습니다.")
    failed = {}
    for old in files:
        new = target / old.relative_to(source)
        new.parent.mkdir(parents=True, exist_ok=True)
        try:
            if not new.exists():  # 이미 옮긴 것은 건너뜁니다.
                convert(old, new)
        except Exception as error:  # 하나가 실패해도 나머지를 옮깁니다.
            failed[old.as_posix()] = f"{type(error).__name__}: {error}"
    return failed


print(convert_all("runs", "converted"))
#> {'runs/last.pt': "TypeError: 파일['when']: 바꿀 줄 모르는 timedelta입니다. plain에 더하세요."}
print(sorted(path.name for path in Path("converted").rglob("*.*")))
#> ['OLD.PTH', 'best.pt']
print(torch.load("converted/first/best.pt", weights_only=True))
#> {'args': {'lr': 0.1, 'data': 'data/train'}, 'names': ['cat', 'dog']}
# --8<-- [end:many]


@dataclasses.dataclass(slots=True)
class Config:
    lr: float


class Level(enum.IntEnum):
    LOW = 1


Name = enum.StrEnum("Name", "LOW HIGH")
Mode = enum.Enum("Mode", "TRAIN TEST")
Permission = enum.Flag("Permission", "READ WRITE")
Point = collections.namedtuple("Point", "x y")
torch.save(args, "protocol4.pt", pickle_protocol=4)
assert convert("protocol4.pt", "new4.pt") == {"lr": 0.1, "data": "data/train"}
assert file["model"]._metadata == model.state_dict()._metadata
day = np.datetime64("2026-01-01")
values = [day, np.array([day]), np.array([{"a": day}, None]), np.array("cat"), bytearray(b"x")]
torch.save(values, "values.pt")
kept = ["2026-01-01", ["2026-01-01"], [{"a": "2026-01-01"}, None], "cat", bytearray(b"x")]
assert convert("values.pt", "values_new.pt") == kept
values = [Config(0.1), Level.LOW, Mode.TEST, Permission(0), Point(1, 2), {Path("a"), "b"}]
values += [{Level.LOW: Mode.TRAIN}, Name.LOW, np.timedelta64(1, "D"), np.arange(3, dtype=">f8")]
torch.save(values, "classes.pt")
*kept, numbers = convert("classes.pt", "classes_new.pt")
assert kept == [{"lr": 0.1}, 1, "TEST", 0, {"x": 1, "y": 2}, {"a", "b"}, {1: "TRAIN"}, "low", "1 days"]
assert numbers.tolist() == [0, 1, 2] and type(kept[1]) is type(kept[3]) is int
lazy = {"conj": torch.tensor([1 + 2j]).conj(), "neg": torch.tensor([1 + 2j]).conj().imag}
torch.save(lazy, "lazy.pt")
assert convert("lazy.pt", "lazy_new.pt") == lazy
assert convert_all("runs", "converted").keys() == {"runs/last.pt"}  # 다시 실행해도 됩니다.

warnings.simplefilter("ignore")  # 양자화 텐서는 사용 중단 예정이라는 경고를 냅니다.
quantized = torch.quantize_per_tensor(torch.ones(3), 0.1, 0, torch.qint8)
refused = [np.longdouble(1), np.ones(1, np.longdouble), quantized, torch.ones(2, device="meta")]
refused += [{Path("a"): 1, "a": 2}, {Mode.TRAIN: 1, "TRAIN": 2}, {Path("a"), "a"}, nn.Linear, Config]
refused += [decimal.Decimal(1), uuid.UUID(int=1), range(3), {frozenset({1})}, {Point(1, 2): 1}]
refused += [argparse.Namespace, types.SimpleNamespace(lr=1), np.ma.masked, np.ma.ones(2), np.asmatrix([1])]
errors = []
for value in (2**3000, *refused):  # 아주 큰 정수만은 새 파일을 다시 열 때 실패합니다.
    torch.save([value], "refused.pt")
    try:
        convert("refused.pt", "new2.pt")
    except (TypeError, pickle.UnpicklingError) as error:
        errors.append(str(error))
assert len(errors) == 1 + len(refused) and all(error.startswith("파일[0]") for error in errors[1:])
assert not list(Path().glob("new2.pt*"))  # 실패하면 아무것도 남기지 않습니다.
told = []
Path("empty").mkdir()
overlaps = [("runs", "runs"), ("runs", "runs/new"), ("runs/first", "runs")]
for paths in (("rnus", "new"), ("empty", "new"), *overlaps):
    try:
        convert_all(*paths)
    except ValueError as error:
        told.append(str(error))
assert len(told) == 5 and not Path("new").exists() and not Path("runs/new").exists()
