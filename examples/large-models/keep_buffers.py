import torch
from load_large import load_large
from torch import nn
from torch.nn.modules.module import register_module_parameter_registration_hook
from torch.nn.utils import parametrizations


# --8<-- [start:setup]
class Blocks(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(4, 4)
        self.rates = [rate.item() for rate in torch.linspace(0, 0.5, 3)]  # 값을 읽습니다.
        self.register_buffer("position", torch.arange(4.0), persistent=False)


torch.save(Blocks().state_dict(), "model.pt")
# --8<-- [end:setup]

# --8<-- [start:reproduce]
try:
    with torch.device("meta"):
        Blocks()
except RuntimeError as error:
    message = str(error)
print(message)
#> Tensor.item() cannot be called on meta tensors
# --8<-- [end:reproduce]


# --8<-- [start:fix]
def to_meta(module, name, parameter):
    if parameter is None or parameter.is_meta:
        return None  # 그대로 둡니다.
    if not hasattr(parameter, "empty"):  # 묶인 매개변수는 같은 것으로 바꿉니다.
        parameter.empty = nn.Parameter(parameter.to("meta"), parameter.requires_grad)
    return parameter.empty


def empty_parameters(build):
    hook = register_module_parameter_registration_hook(to_meta)
    try:
        with torch.device("cpu"):  # 안쪽이 바깥쪽의 meta를 이깁니다.
            return build()
    finally:
        hook.remove()


weights = torch.load("model.pt", map_location="cpu", mmap=True, weights_only=True)
model = load_large(lambda: empty_parameters(Blocks), weights)
print(torch.equal(model.fc.weight, weights["fc.weight"]), model.position, model.rates)
#> True tensor([0., 1., 2., 3.]) [0.0, 0.25, 0.5]
# --8<-- [end:fix]
assert torch.equal(model.position, torch.arange(4.0))
with torch.device("meta"):
    empty = empty_parameters(Blocks)
assert empty.fc.weight.is_meta and not empty.position.is_meta
assert not nn.Linear(2, 2).weight.is_meta  # 훅은 남지 않습니다.


def tied():
    model, weight = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2)), nn.Parameter(torch.ones(2, 2))
    model[0].weight = model[1].weight = weight
    return model


model = load_large(lambda: empty_parameters(tied), tied().state_dict())
assert model[0].weight is model[1].weight

try:
    empty_parameters(lambda: parametrizations.orthogonal(nn.Linear(2, 2)))
except RuntimeError as error:
    orthogonal = str(error)
assert orthogonal == message  # orthogonal은 매개변수의 값을 읽습니다.
