from pathlib import Path

import torch
from torch import nn

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


# --8<-- [start:function]
def flatten(value, path=()):
    """안쪽까지 들어가 {(키, 키, …): 값}으로 폅니다."""
    if isinstance(value, list | tuple):
        value = dict(enumerate(value))
    if not isinstance(value, dict) or not value:
        return {path: value}
    return {k: v for key, item in value.items() for k, v in flatten(item, (*path, key)).items()}


def difference(x, y):
    if not (isinstance(x, torch.Tensor) and isinstance(y, torch.Tensor)):
        same = type(x) is type(y) and (x == y or repr(x) == repr(y))  # NaN끼리는 같습니다.
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


def compare(path_a, path_b):
    files = [torch.load(p, map_location="cpu", weights_only=True) for p in (path_a, path_b)]
    a, b = map(flatten, files)
    found = {key: f"{path_b}에 없음" for key in a if key not in b}
    found |= {key: f"{path_a}에 없음" for key in b if key not in a}
    found |= {key: difference(a[key], b[key]) for key in a if key in b}
    return {".".join(map(str, key)): what for key, what in found.items() if what}
# --8<-- [end:function]


# --8<-- [start:check]
for name, what in compare("old.pt", "new.pt").items():
    print(name, what)
    #> model.2.bias new.pt에 없음
    #> model.head.bias old.pt에 없음
    #> epoch 값이 다름: 3 → 4
    #> model.0.weight 값이 다름: 32개 가운데 1개
    #> model.0.bias 자료형이 다름: torch.float32 → torch.float16
    #> model.2.weight 모양이 다름: (2, 8) → (3, 8)
print(compare("old.pt", "copy.pt"), Path("old.pt").read_bytes() == Path("copy.pt").read_bytes())
#> {} False
# --8<-- [end:check]
assert len(compare("old.pt", "new.pt")) == 6
cases = [torch.eye(2).to_sparse(), torch.full((2,), torch.nan), torch.ones(2, device="meta")]
cases += [torch.ones(2).to(torch.float8_e4m3fn), {"losses": [0.5, float("nan")]}, "name", {1, 2}]
for number, value in enumerate(cases):
    torch.save(value, "a.pt")
    torch.save(cases[number - 1], "b.pt")
    assert compare("a.pt", "a.pt") == {} != compare("a.pt", "b.pt")
