import copy

import torch
from torch import nn


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
    """값이 없는 텐서의 이름을 내놓습니다. 저장하지 않는 버퍼와 속성에 담은 것까지 봅니다."""
    common = vars(nn.Module())  # 모든 모듈이 가진 속성입니다.
    for owner, module in model.named_modules():
        parts = module._parameters | module._buffers | vars(module)
        rebuilt = {  # prune과 옛 weight_norm의 weight입니다. forward에서 다시 계산합니다.
            id(value)
            for name, value in parts.items()
            if {f"{name}_orig", f"{name}_v"} & module._parameters.keys()
        }
        for name, value in parts.items():
            if name not in common:
                for path, tensor in tensors_in(value, f"{owner}.{name}".lstrip(".")):
                    if tensor.is_meta and id(tensor) not in rebuilt:
                        yield path


def tensors_in(value, path):
    if isinstance(value, torch.Tensor):
        yield path, value
    elif isinstance(value, nn.Module):  # 리스트에 두어 등록되지 않은 계층입니다.
        value = dict(value.named_parameters()) | dict(value.named_buffers())
    elif isinstance(value, list | tuple | set):
        value = dict(enumerate(value))
    if isinstance(value, dict):
        for key, item in value.items():
            yield from tensors_in(item, f"{path}.{key}")
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
    del weights["head.weight"]  # 함께 쓰는 이름은 하나만 저장한 파일입니다.
    model = load_large(Net, weights)
    assert model.head.weight is model.body.weight
    assert torch.equal(model.body.weight, saved.body.weight) and "head.weight" not in weights
    assert list(still_empty(model)) == []
    assert "body.weight" in still_empty(Net().to("meta"))
