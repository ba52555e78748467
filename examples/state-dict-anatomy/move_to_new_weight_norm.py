import warnings

import torch
from torch import nn
from torch.nn.utils import parametrizations

# --8<-- [start:setup]
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    old = nn.utils.weight_norm(nn.Linear(4, 2))
new = parametrizations.weight_norm(nn.Linear(4, 2))
print(caught[0].category.__name__, str(caught[0].message).partition(" in favor")[0])
#> FutureWarning `torch.nn.utils.weight_norm` is deprecated
print(list(old.state_dict()))
#> ['bias', 'weight_g', 'weight_v']

print(new.load_state_dict(old.state_dict()))
#> <All keys matched successfully>
x = torch.randn(3, 4)
print(torch.equal(new(x), old(x)))
#> True
print(list(new.state_dict()))
#> ['bias', 'parametrizations.weight.original0', 'parametrizations.weight.original1']

try:
    old.load_state_dict(new.state_dict())
except RuntimeError as error:
    message = str(error).splitlines()[1].strip()
print(message)
#> Missing key(s) in state_dict: "weight_g", "weight_v".
# --8<-- [end:setup]
assert "weight_g" in message
