# --8<-- [start:imports]
from collections import Counter
from collections.abc import Mapping

import torch
# --8<-- [end:imports]
from torch import nn


# --8<-- [start:setup]
def splits(key):  # "a.b.c" -> ("", "a.b.c"), ("a.", "b.c"), ("a.b.", "c")
    return [(key[:i], key[i:]) for i in range(len(key)) if i == 0 or key[i - 1] == "."]


def has_tensor(value):
    return isinstance(value, Mapping) and any(map(torch.is_tensor, value.values()))


def explain(model, loaded):
    if not isinstance(loaded, Mapping):
        return f"state_dict가 아니라 {type(loaded).__name__}입니다."
    if not loaded:
        return "딕셔너리가 비어 있습니다."
    if not all(isinstance(key, str) for key in loaded):
        return "키가 문자열이 아닙니다. 모델의 state_dict가 아닙니다."
    mine, file = model.state_dict().keys(), loaded.keys()
    if not mine:
        return "모델에 저장되는 텐서가 없습니다."
    if mine == file:
        return "키가 모두 같습니다. 오류가 났다면 모양이나 값의 종류가 다릅니다."
    inside = [key for key, value in loaded.items() if has_tensor(value)]
    if inside and not mine & file:
        return f"꺼내세요: 텐서는 {inside} 안에 있습니다."
    heads = {t: h for key in sorted(mine, key=len, reverse=True) for h, t in splits(key)}
    found = [next(((h, heads[t]) for h, t in splits(k) if t in heads), None) for k in file]
    pairs = Counter(pair for pair in found if pair)
    (old, new), count = pairs.most_common(1)[0] if pairs else (("", ""), 0)
    fits = f"모델의 키 {len(mine)}개 중 {count}개가 일치합니다."
    if count * 2 <= len(mine) and file - mine:
        return f"이름을 바꿨다면 표로 바꾸세요. 모델: {list(mine)[:2]}, 파일: {list(file)[:2]}"
    if old and new:
        return f"바꾸세요: {old!r} -> {new!r}. {fits}"
    if old or new:
        return f"{'떼세요' if old else '붙이세요'}: {old or new!r}. {fits}"
    return f"{fits} 모델에만 {sorted(mine - file)[:2]}, 파일에만 {sorted(file - mine)[:2]}"
# --8<-- [end:setup]


# --8<-- [start:check]
model = nn.Sequential(nn.Linear(4, 8), nn.BatchNorm1d(8), nn.Linear(8, 2))
file = model.state_dict()
layers = dict(zip("012", ("conv.", "bn.", "head."), strict=True))  # 계층의 이름을 모두 바꿨습니다.
cases = {
    "module": {f"module.{key}": tensor for key, tensor in file.items()},
    "compiled": {f"module._orig_mod.{key}": tensor for key, tensor in file.items()},
    "inner": nn.Sequential(model).state_dict(),
    "checkpoint": {"epoch": 3, "model": file, "rng": torch.get_rng_state()},
    "extra": {**file, "3.weight": torch.ones(2)},
    "renamed": {layers[key[0]] + key[2:]: tensor for key, tensor in file.items()},
    "other": nn.LSTM(4, 4).state_dict(),
    "same": file,
    "empty": {},
    "whole model": model,
    "list": list(file),
}
for name, loaded in cases.items():
    print(f"{name}: {explain(model, loaded)}")
    #> module: 떼세요: 'module.'. 모델의 키 9개 중 9개가 일치합니다.
    #> compiled: 떼세요: 'module._orig_mod.'. 모델의 키 9개 중 9개가 일치합니다.
    #> inner: 떼세요: '0.'. 모델의 키 9개 중 9개가 일치합니다.
    #> checkpoint: 꺼내세요: 텐서는 ['model'] 안에 있습니다.
    #> extra: 모델의 키 9개 중 9개가 일치합니다. 모델에만 [], 파일에만 ['3.weight']
    #> renamed: 이름을 바꿨다면 표로 바꾸세요. 모델: ['0.weight', '0.bias'], 파일: ['conv.weight', 'conv.bias']
    #> other: 이름을 바꿨다면 표로 바꾸세요. 모델: ['0.weight', '0.bias'], 파일: ['weight_ih_l0', 'weight_hh_l0']
    #> same: 키가 모두 같습니다. 오류가 났다면 모양이나 값의 종류가 다릅니다.
    #> empty: 딕셔너리가 비어 있습니다.
    #> whole model: state_dict가 아니라 Sequential입니다.
    #> list: state_dict가 아니라 list입니다.
# --8<-- [end:check]
backbone = nn.ModuleDict({"backbone": model})
assert explain(backbone, file).startswith("붙이세요: 'backbone.'")
assert explain(backbone, cases["module"]).startswith("바꾸세요: 'module.' -> 'backbone.'")
assert explain(nn.ReLU(), file) == "모델에 저장되는 텐서가 없습니다."
assert explain(model, {0: torch.ones(1)}).startswith("키가 문자열이 아닙니다")
adam = torch.optim.Adam(model.parameters()).state_dict()
assert explain(model, adam).endswith("파일: ['state', 'param_groups']")
some = {key: file[key] for key in ("0.weight", "0.bias")}
assert explain(model, some).endswith("파일에만 []")
two, renamed = nn.Sequential(nn.Linear(4, 4), nn.Linear(4, 4)), {"a.weight": 0, "b.weight": 0}
assert explain(two, renamed).startswith("이름을 바꿨다면")  # 절반만 맞으면 짝을 권하지 않습니다.
