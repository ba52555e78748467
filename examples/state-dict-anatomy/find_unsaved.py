import warnings
from collections import deque
from functools import partial
from types import ModuleType, SimpleNamespace

import torch
from torch import nn
from torch.nn.utils import parametrizations, prune


# --8<-- [start:setup]
def tensors_in(value, seen):
    """속성을 따라가서 닿는 텐서를 내놓습니다. seen에 있는 것은 다시 보지 않습니다."""
    todo = [value]
    while todo:
        value = todo.pop()
        if id(value) in seen:
            continue
        seen.add(id(value))
        if isinstance(value, torch.Tensor):
            yield value
        elif isinstance(value, dict):
            todo += value.values()
        elif isinstance(value, list | tuple | set | frozenset | deque):
            todo += value
        elif not isinstance(value, type | ModuleType):
            todo += getattr(value, "__dict__", {}).values()


def not_saved(model):
    saved = list(tensors_in(model.state_dict(keep_vars=True), set()))
    buffers = dict(model.named_buffers())
    seen = {id(known) for known in (*saved, *buffers.values(), *model.modules())}
    saved = {id(tensor) for tensor in saved}
    found = {name: "buffer" for name, buffer in buffers.items() if id(buffer) not in saved}
    common = vars(nn.Module())  # 모든 모듈이 가진 속성입니다.
    for path, module in model.named_modules():
        for name, value in vars(module).items():
            again = name == "_flat_weights" and isinstance(module, nn.RNNBase)
            if name not in common and not again and list(tensors_in(value, seen)):
                found[f"{path}.{name}".lstrip(".")] = type(value).__name__
    return found
# --8<-- [end:setup]


class Encoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.rnn = nn.LSTM(3, 3)
        self.register_buffer("mean", torch.zeros(3))
        self.register_buffer("cache", torch.zeros(3), persistent=False)
        self.history = torch.zeros(3)
        self.heads = [nn.Linear(3, 2), nn.Linear(3, 2)]


# --8<-- [start:check]
model = nn.Sequential(Encoder(), nn.BatchNorm1d(3))
for name, kind in not_saved(model).items():
    print(name, kind)
    #> 0.cache buffer
    #> 0.history Tensor
    #> 0.heads list
# --8<-- [end:check]
assert not any(name in key for key in model.state_dict() for name in ("cache", "history", "heads"))
assert "0.mean" in model.state_dict()
assert not_saved(prune.identity(nn.Linear(2, 2), "weight")) == {"weight": "Tensor"}
with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # 옛 weight_norm은 사용 중단 예정이라고 알립니다.
    assert not_saved(nn.utils.weight_norm(nn.Linear(2, 2))) == {"weight": "Tensor"}
nested = nn.Module()
nested.parts = {"left": [(nn.Linear(2, 2), 3)]}
nested.settings = SimpleNamespace(kernel=torch.ones(3))
nested.loop = [nested, nn.ReLU(), torch]  # 저장할 것이 없습니다.
nested.loop.append(nested.loop)
kernel = torch.ones(3)
nested.scale = partial(torch.mul, kernel)  # 함수 안에 든 텐서는 찾지 못합니다.
assert not_saved(nested) == {"parts": "dict", "settings": "SimpleNamespace"}
assert not_saved(nn.TransformerEncoderLayer(8, 2)) == not_saved(nn.GRU(3, 3)) == {}
assert not_saved(parametrizations.weight_norm(nn.LSTM(3, 3), "weight_hh_l0")) == {}


class Counter(nn.Module):
    def __init__(self):
        super().__init__()
        self.counts = torch.zeros(3)

    def get_extra_state(self):
        return {"counts": self.counts}


class CopyingCounter(Counter):
    def get_extra_state(self):
        return {"counts": self.counts.clone()}


assert not_saved(Counter()) == {}
assert not_saved(CopyingCounter()) == {"counts": "Tensor"}  # 복사본인 줄은 모릅니다.
