import io

import torch
from torch import nn
from torch.nn.utils import prune
from torch.nn.utils.parametrizations import weight_norm


class Noted(nn.Module):
    def __init__(self):
        super().__init__()
        self.note = torch.rand(1).item()

    def get_extra_state(self):
        return self.note

    def set_extra_state(self, state):
        self.note = state


def module_with(**attributes):
    module = nn.Module()
    for name, value in attributes.items():
        setattr(module, name, value)
    return module


def with_buffer(name, persistent):
    module = nn.Module()
    module.register_buffer(name, torch.randn(3), persistent=persistent)
    return module


def tied():
    weight = nn.Parameter(torch.randn(3, 3))
    return module_with(first=module_with(weight=weight), second=module_with(weight=weight))


kinds = {  # 만드는 함수와, 돌아왔는지 볼 값을 읽는 함수입니다.
    "parameter": (lambda: module_with(weight=nn.Parameter(torch.randn(3))), lambda m: m.weight),
    "buffer": (lambda: with_buffer("mean", True), lambda m: m.mean),
    "non-persistent": (lambda: with_buffer("cache", False), lambda m: m.cache),
    "attribute": (lambda: module_with(history=torch.randn(3)), lambda m: m.history),
    "list": (lambda: module_with(layers=[nn.Linear(2, 2)]), lambda m: m.layers[0].weight),
    "extra state": (Noted, lambda m: torch.tensor(m.note)),
    "tied": (tied, lambda m: m.second.weight),
    "weight_norm": (lambda: weight_norm(nn.Linear(2, 2, bias=False)), lambda m: m.weight),
    "pruned": (
        lambda: prune.random_unstructured(nn.Linear(2, 2, bias=False), "weight", 2),
        lambda m: m.weight_orig * m.weight_mask,
    ),
}

# --8<-- [start:check]
keys, after = {}, {}
for kind, (make, read) in kinds.items():
    file = io.BytesIO()
    saved, filled = make(), make()
    before = read(filled).clone()
    torch.save(saved.state_dict(), file)
    file.seek(0)
    filled.load_state_dict(torch.load(file, weights_only=True))
    keys[kind] = list(saved.state_dict())
    after[kind] = [torch.equal(read(filled), value) for value in (read(saved), before)]
# --8<-- [end:check]
words = {(True, False): "파일의 값", (False, True): "새 값 그대로"}
for kind, names in keys.items():
    short = [name.replace("parametrizations.", "….") for name in names]
    print(f"{kind} keys: {', '.join(short) or '없음'}")
    #> parameter keys: weight
    #> buffer keys: mean
    #> non-persistent keys: 없음
    #> attribute keys: 없음
    #> list keys: 없음
    #> extra state keys: _extra_state
    #> tied keys: first.weight, second.weight
    #> weight_norm keys: ….weight.original0, ….weight.original1
    #> pruned keys: weight_orig, weight_mask
for kind, equal in after.items():
    print(f"{kind} after: {words[tuple(equal)]}")
    #> parameter after: 파일의 값
    #> buffer after: 파일의 값
    #> non-persistent after: 새 값 그대로
    #> attribute after: 새 값 그대로
    #> list after: 새 값 그대로
    #> extra state after: 파일의 값
    #> tied after: 파일의 값
    #> weight_norm after: 파일의 값
    #> pruned after: 파일의 값
assert after["tied"] == [True, False]
assert all(after[kind] == [bool(names), not names] for kind, names in keys.items())
