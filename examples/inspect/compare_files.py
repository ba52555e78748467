import warnings
from pathlib import Path

from torch import nn

# --8<-- [start:function]
import torch


def compare(path_a, path_b):
    """두 파일의 다른 곳을 {(바깥 키, …, 안쪽 키): 무엇이 다른지}로 돌려줍니다."""
    files = [torch.load(p, map_location="cpu", weights_only=True) for p in (path_a, path_b)]
    return dict(differences(*files, (path_a, path_b)))


def differences(x, y, names, path=()):
    if isinstance(x, list | tuple) and isinstance(y, list | tuple):
        x, y = dict(enumerate(x)), dict(enumerate(y))
    if not (isinstance(x, dict) and isinstance(y, dict)):
        if what := difference(x, y):
            yield path, what
        return
    for key in {**x, **y}:
        if key in x and key in y:
            yield from differences(x[key], y[key], names, (*path, key))
        else:
            yield (*path, key), f"{names[key in x]}에 없음"


def difference(x, y):
    if not (isinstance(x, torch.Tensor) and isinstance(y, torch.Tensor)):
        if type(x) is not type(y):
            return f"종류가 다름: {type(x).__name__} → {type(y).__name__}"
        same = x == y or repr(x) == repr(y)  # NaN끼리는 같습니다.
        return None if same else f"값이 다름: {x!r} → {y!r}"
    if x.shape != y.shape:
        return f"모양이 다름: {tuple(x.shape)} → {tuple(y.shape)}"
    if x.dtype != y.dtype:
        return f"자료형이 다름: {x.dtype} → {y.dtype}"
    if x.is_meta or y.is_meta:  # meta 텐서에는 값이 없습니다.
        return None if x.is_meta and y.is_meta else "한쪽에만 값이 있음"
    x, y = x.to_dense(), y.to_dense()  # 희소 텐서도 비교합니다.
    count = int(((x != y) & ~((x != x) & (y != y))).sum())  # 자기와 다른 값은 NaN입니다.
    return f"값이 다름: {x.numel()}개 가운데 {count}개" if count else None
# --8<-- [end:function]


# --8<-- [start:setup]
weights = nn.Sequential(nn.Linear(4, 8), nn.BatchNorm1d(8), nn.Linear(8, 2)).state_dict()
changed = {name: tensor.clone() for name, tensor in weights.items()}
changed["0.weight"][0, 0] += 1
changed["0.bias"] = changed["0.bias"].half()
changed["2.weight"] = torch.zeros(3, 8)
changed["head.bias"] = changed.pop("2.bias")
old = {"epoch": 3, "loss": float("nan"), "model": weights}
torch.save(old, "old.pt")
torch.save(old | {"epoch": 4, "model": changed}, "new.pt")
torch.save(old, "copy.pt")
# --8<-- [end:setup]


# --8<-- [start:check]
for path, what in compare("old.pt", "new.pt").items():
    print(path, what)
    #> ('epoch',) 값이 다름: 3 → 4
    #> ('model', '0.weight') 값이 다름: 32개 가운데 1개
    #> ('model', '0.bias') 자료형이 다름: torch.float32 → torch.float16
    #> ('model', '2.weight') 모양이 다름: (2, 8) → (3, 8)
    #> ('model', '2.bias') new.pt에 없음
    #> ('model', 'head.bias') old.pt에 없음
print(compare("old.pt", "copy.pt"), Path("old.pt").read_bytes() == Path("copy.pt").read_bytes())
#> {} False
# --8<-- [end:check]
assert len(compare("old.pt", "new.pt")) == 6


def compare_values(a, b):
    torch.save(a, "a.pt")
    torch.save(b, "b.pt")
    return compare("a.pt", "b.pt")


warnings.filterwarnings("ignore", "Validating sparse")  # 2.15는 희소 텐서를 검사한다고 알립니다.
cases = [torch.eye(2).to_sparse(), torch.full((2,), torch.nan), torch.ones(2, device="meta")]
cases += [torch.ones(2).to(torch.float8_e4m3fn), {"losses": [0.5, float("nan")]}, "name", {1, 2}]
cases += [[], {}, {"empty": {}}, {"a": {0: 1}}, {"a": [1]}]
for number, value in enumerate(cases):
    assert compare_values(value, value) == {} != compare_values(value, cases[number - 1])
full = {"state": {0: {"step": 1}}}
assert compare_values({"state": {}}, full) == {("state", 0): "a.pt에 없음"}
assert len(compare_values({"a.b": 1, "a": {"b": 2}}, {"a.b": 3, "a": {"b": 4}})) == 2
assert compare_values([torch.eye(2), 1], (torch.eye(2).to_sparse(), 1)) == {}
assert compare_values({"a": 1, "b": 2}, {"b": 2, "a": 1}) == {}
