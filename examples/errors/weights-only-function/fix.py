from functools import partial

import torch
from torch import nn

# --8<-- [start:fix]
ACTIVATIONS = {"relu": nn.functional.relu, "gelu": nn.functional.gelu, "tanh": torch.tanh}

config = {"width": 64, "activation": "relu"}  # 함수 대신 이름을 담습니다.
torch.save({"config": config}, "checkpoint.pt")

file = torch.load("checkpoint.pt", weights_only=True)
activation = ACTIVATIONS[file["config"]["activation"]]  # 쓸 때 함수로 바꿉니다.
print(activation(torch.tensor([-1.0, 2.0])))
#> tensor([0., 2.])
# --8<-- [end:fix]

leaky = partial(nn.functional.leaky_relu, negative_slope=0.1)
torch.save({"model": nn.Linear(4, 2).state_dict(), "activation": leaky}, "old.pt")

# --8<-- [start:old]
from functools import partial
from torch.serialization import safe_globals

with safe_globals([partial, nn.functional.leaky_relu]):  # 내가 담은, 아는 함수만 허용합니다.
    old = torch.load("old.pt", weights_only=True)
old["activation"] = {"name": "leaky_relu", **old["activation"].keywords}
torch.save(old, "checkpoint.pt")
print(old["activation"])
#> {'name': 'leaky_relu', 'negative_slope': 0.1}
# --8<-- [end:old]

assert list(torch.load("checkpoint.pt", weights_only=True)["model"]) == ["weight", "bias"]
