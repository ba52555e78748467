import torch
from torch import nn

torch.save(nn.Linear(4, 2).state_dict(), "model.pt")

# --8<-- [start:reproduce]
state_dict = torch.load("model.pt", weights_only=True)
compiled = torch.compile(nn.Linear(4, 2), backend="eager")
try:
    compiled.load_state_dict(state_dict)
except RuntimeError as error:
    message = str(error)
print(message.splitlines()[1].strip())
#> Missing key(s) in state_dict: "_orig_mod.weight", "_orig_mod.bias".
# --8<-- [end:reproduce]

# --8<-- [start:fix]
print(compiled._orig_mod.load_state_dict(state_dict))
#> <All keys matched successfully>
# --8<-- [end:fix]

# --8<-- [start:wrong]
other = torch.compile(nn.Linear(4, 2), backend="eager")
before = other._orig_mod.weight.clone()
other.load_state_dict(state_dict, strict=False)
print(torch.equal(other._orig_mod.weight, before))  # 아무것도 들어가지 않았습니다.
#> True
# --8<-- [end:wrong]
assert torch.equal(compiled._orig_mod.weight, state_dict["weight"])
