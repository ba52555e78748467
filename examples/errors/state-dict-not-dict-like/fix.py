import torch
from torch import nn

trained = nn.Linear(4, 2)
torch.save(trained.state_dict(), "model.pt")
torch.save(trained, "whole.pt")
torch.save({"epoch": 3, "model": trained}, "checkpoint.pt")
model = nn.Linear(4, 2)

# --8<-- [start:fix]
state_dict = torch.load("model.pt", map_location="cpu", weights_only=True)  # 파일을 먼저 엽니다.
print(type(state_dict).__name__)
#> OrderedDict
print(model.load_state_dict(state_dict))
#> <All keys matched successfully>
# --8<-- [end:fix]

assert torch.equal(model.weight, trained.weight)

# --8<-- [start:whole]
with torch.serialization.safe_globals([nn.Linear]):  # 직접 만든 파일입니다.
    whole = torch.load("whole.pt", map_location="cpu", weights_only=True)
print(model.load_state_dict(whole.state_dict()))  # 모델에서 state_dict를 꺼냅니다.
#> <All keys matched successfully>
# --8<-- [end:whole]

assert torch.equal(model.bias, trained.bias)

with torch.serialization.safe_globals([nn.Linear]):
    whole = torch.load("checkpoint.pt", map_location="cpu", weights_only=True)
assert not model.load_state_dict(whole["model"].state_dict()).missing_keys
