import warnings

import torch
from torch import nn
from torch.nn.utils import prune


# --8<-- [start:setup]
def inside(value):
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list | tuple | set):
        for item in value:
            yield from inside(item)
    elif isinstance(value, torch.Tensor | nn.Module):
        yield value


def not_saved(model):
    saved = model.state_dict(keep_vars=True).values()
    known = {id(tensor) for tensor in saved} | {id(module) for module in model.modules()}
    found = {name: "buffer" for name, b in model.named_buffers() if id(b) not in known}
    common = vars(nn.Module())  # 모든 모듈이 가진 속성입니다.
    for path, module in model.named_modules():
        for name, value in vars(module).items():
            if name not in common and any(id(p) not in known for p in inside(value)):
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
assert not_saved(nested) == {"parts": "dict"}
assert not_saved(nn.TransformerEncoderLayer(8, 2)) == not_saved(nn.GRU(3, 3)) == {}
