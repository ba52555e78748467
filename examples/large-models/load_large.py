import copy
from collections import deque
from functools import partial
from types import ModuleType, SimpleNamespace

import torch
from torch import nn
from torch.nn.utils.prune import BasePruningMethod
from torch.nn.utils.spectral_norm import SpectralNorm
from torch.nn.utils.weight_norm import WeightNorm


# --8<-- [start:load]
def load_large(build, weights):
    """build()가 만드는 모델에 weights(파일을 연 state_dict)를 복사하지 않고 넣어 돌려줍니다.

    모델은 그 파일을 메모리처럼 씁니다(mmap). 모델을 쓰는 동안에는 파일을 지우거나
    덮어쓰지 마세요. 옵티마이저는 돌려받은 모델로 만드세요.
    """
    with torch.device("meta"):  # 메모리를 쓰지 않고 모양만 만듭니다.
        model = build()
    names = {}
    for name, parameter in model.named_parameters(remove_duplicate=False):
        names.setdefault(parameter, []).append(name)

    weights = copy.copy(weights)  # 키를 더해도 넘겨받은 딕셔너리는 그대로입니다.
    for tied in names.values():  # 한 이름만 저장한 파일이면 나머지 이름을 채웁니다.
        saved = [name for name in tied if name in weights]
        for name in tied if saved else ():
            weights.setdefault(name, weights[saved[-1]])
    model.load_state_dict(weights, assign=True)

    for *others, last in names.values():  # 갈라진 가중치를 다시 묶습니다.
        for other in others:
            owner, _, leaf = other.rpartition(".")
            setattr(model.get_submodule(owner), leaf, model.get_parameter(last))

    if empty := list(still_empty(model)):
        raise RuntimeError(f"파일에 값이 없어 meta 장치에 남은 텐서: {', '.join(empty)}")
    return model
# --8<-- [end:load]


# --8<-- [start:empty]
def still_empty(model):
    """속성을 따라가서 닿는 텐서 가운데 값이 없는 것의 이름을 내놓습니다.

    계층, 리스트, 딕셔너리, 보통 객체의 안까지 봅니다. 함수의 클로저, functools.partial,
    __slots__에 담은 텐서는 찾지 못합니다.
    """
    seen, todo = set(), [("", model)]
    while todo:
        path, value = todo.pop()
        if id(value) in seen:
            continue
        seen.add(id(value))
        if isinstance(value, torch.Tensor) and value.is_meta:
            yield path
        parts = [(f"{path}.{name}".lstrip("."), part) for name, part in inside(value).items()]
        todo += reversed(parts)


def inside(value):
    if isinstance(value, nn.Module):
        hooks = value._forward_pre_hooks.values()  # forward에서 weight를 다시 계산하는 훅입니다.
        again = {hook.name for hook in hooks if isinstance(hook, WeightNorm | SpectralNorm)}
        again |= {hook._tensor_name for hook in hooks if isinstance(hook, BasePruningMethod)}
        if isinstance(value, nn.RNNBase):
            again.add("_flat_weights")  # forward에서 다시 만드는 리스트입니다.
        parts = value._parameters | value._buffers | value._modules | vars(value)
        return {name: part for name, part in parts.items() if name not in again}
    if isinstance(value, dict):
        return value
    if isinstance(value, list | tuple | set | frozenset | deque):
        return dict(enumerate(value))
    if isinstance(value, torch.Tensor | type | ModuleType):
        return {}
    return getattr(value, "__dict__", {})
# --8<-- [end:empty]


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(4, 4)
        self.head = nn.Linear(4, 4)
        self.head.weight = self.body.weight


if __name__ == "__main__":
    saved = Net()
    weights = saved.state_dict()
    del weights["head.weight"]  # 묶인 키는 하나만 저장한 파일입니다.
    model = load_large(Net, weights)
    assert model.head.weight is model.body.weight
    assert torch.equal(model.body.weight, saved.body.weight) and "head.weight" not in weights
    assert list(still_empty(model)) == []
    with torch.device("meta"):
        assert list(still_empty(Net())) == ["body.weight", "body.bias", "head.bias"]

    class Blur(nn.Module):
        def __init__(self):
            super().__init__()
            self.k = torch.ones(1, 1, 3, 3)

    with torch.device("meta"):
        model.same_name = nn.Module()  # 이름만 weight_norm과 같은 버퍼입니다.
        model.same_name.register_buffer("blur", torch.ones(3), persistent=False)
        model.settings = SimpleNamespace(kernel=torch.ones(3))
        model.ops = deque([Blur(), torch])
    model.same_name.blur_v = nn.Parameter(torch.ones(3))
    model.loop = [model]
    model.loop.append(model.loop)
    assert list(still_empty(model)) == ["same_name.blur", "settings.kernel", "ops.0.k"]

    unseen, kernel = nn.Module(), torch.ones(3, device="meta")  # 찾지 못하는 것입니다.
    unseen.scale, unseen.part = lambda x: x * kernel, partial(torch.mul, kernel)
    assert list(still_empty(unseen)) == []
