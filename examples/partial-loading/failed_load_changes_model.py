import copy

import torch
from torch import nn


def build(classes):
    return nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, classes))


torch.save(build(1000).state_dict(), "other.pt")
state_dict = torch.load("other.pt", map_location="cpu", weights_only=True)
model = build(3)
original = copy.deepcopy(model.state_dict())

# --8<-- [start:reproduce]
before = model[0].weight.detach().clone()
try:
    model.load_state_dict(state_dict)
except RuntimeError as error:
    message = str(error)
print(message.splitlines()[1].split(":")[0].strip())
#> size mismatch for 2.weight
print(torch.equal(model[0].weight, before))  # 오류가 났는데도 바뀌었습니다.
#> False
print(torch.equal(model[0].weight, state_dict["0.weight"]))
#> True
# --8<-- [end:reproduce]
model.load_state_dict(original)


# --8<-- [start:fix]
def load_or_keep(model, state_dict):
    own = model.state_dict()
    shapes = {key: tensor.shape for key, tensor in own.items()}
    if shapes != {key: tensor.shape for key, tensor in state_dict.items()}:
        raise ValueError("키나 모양이 다릅니다. 모델을 바꾸지 않았습니다.")
    model.load_state_dict(state_dict)


try:
    load_or_keep(model, state_dict)
except ValueError as error:
    message = str(error)
print(message, torch.equal(model[0].weight, before))
#> 키나 모양이 다릅니다. 모델을 바꾸지 않았습니다. True
# --8<-- [end:fix]

# --8<-- [start:restore]
backup = copy.deepcopy(model.state_dict())  # 모델만큼의 메모리를 더 씁니다.
try:
    model.load_state_dict(state_dict)
except RuntimeError:
    model.load_state_dict(backup)
print(torch.equal(model[0].weight, before))
#> True
# --8<-- [end:restore]
assert all(torch.equal(v, original[k]) for k, v in model.state_dict().items())
load_or_keep(model, build(3).state_dict())
assert not torch.equal(model[0].weight, before)
