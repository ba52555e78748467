# /// script
# dependencies = ["torch>=2.13"]
# ///
import pickle

import torch
from torch import nn

saved = nn.Sequential(nn.Linear(5, 3))
torch.save(saved.state_dict(), "model.pt")
# --8<-- [start:load]
model = nn.Sequential(nn.LazyLinear(3))  # 입력의 크기를 적지 않았습니다.
model.load_state_dict(torch.load("model.pt", weights_only=True))
print(type(model[0]).__name__, tuple(model[0].weight.shape), model[0].in_features)
#> LazyLinear (3, 5) 0
model(torch.zeros(1, 5))
print(type(model[0]).__name__, tuple(model[0].weight.shape), model[0].in_features)
#> Linear (3, 5) 5
# --8<-- [end:load]
assert torch.equal(model[0].weight, saved[0].weight)
assert type(nn.LazyLinear(3).weight) is nn.UninitializedParameter

# --8<-- [start:reproduce]
fresh = nn.Sequential(nn.LazyLinear(3))
torch.save(fresh.state_dict(), "lazy.pt")  # 저장은 됩니다.
try:
    torch.load("lazy.pt", weights_only=True)
except pickle.UnpicklingError as error:
    message = str(error)
print("GLOBAL torch.nn.parameter.UninitializedParameter" in message)
#> True

with torch.no_grad():
    fresh(torch.zeros(1, 5))  # 한 번 흘려 보내면 모양이 정해집니다.
torch.save(fresh.state_dict(), "lazy.pt")
print(tuple(torch.load("lazy.pt", weights_only=True)["0.weight"].shape))
#> (3, 5)
# --8<-- [end:reproduce]
assert "UninitializedParameter" in message
