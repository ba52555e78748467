import torch
from torch import nn
from torch.nn.modules.module import register_module_parameter_registration_hook


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
    if parameter is not None and not parameter.is_meta:
        return nn.Parameter(parameter.to("meta"), parameter.requires_grad)


def empty_parameters(build):
    hook = register_module_parameter_registration_hook(to_meta)
    try:
        with torch.device("cpu"):  # 안쪽이 바깥쪽의 meta를 이깁니다.
            return build()
    finally:
        hook.remove()


with torch.device("meta"):  # load_large가 build()를 부르는 곳과 같습니다.
    model = empty_parameters(Blocks)
print(model.fc.weight.is_meta, model.position.is_meta, model.rates)
#> True False [0.0, 0.25, 0.5]
# --8<-- [end:fix]
weights = torch.load("model.pt", map_location="cpu", mmap=True, weights_only=True)
model.load_state_dict(weights, assign=True)
assert torch.equal(model.fc.weight, weights["fc.weight"])
assert torch.equal(model.position, torch.arange(4.0))
assert not any(p.is_meta for p in (*model.parameters(), *model.buffers()))
assert not nn.Linear(2, 2).weight.is_meta  # 훅은 남지 않습니다.
