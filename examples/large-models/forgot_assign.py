import warnings

import torch
from torch import nn

torch.save(nn.Linear(2, 1).state_dict(), "model.pt")
# --8<-- [start:reproduce]
with torch.device("meta"):
    model = nn.Linear(2, 1)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    result = model.load_state_dict(torch.load("model.pt", weights_only=True))
print(result, model.weight.is_meta)
#> <All keys matched successfully> True
message = str(caught[0].message)
print(message.partition("current model, ")[2].partition(". (")[0])
#> which is a no-op
# --8<-- [end:reproduce]
assert message.startswith("for weight: copying from a non-meta parameter in the checkpoint to a meta")
assert "which is a no-op. (Did you mean to pass `assign=True`" in message

# --8<-- [start:fix]
model.load_state_dict(torch.load("model.pt", weights_only=True), assign=True)
print(model.weight.is_meta)
#> False
# --8<-- [end:fix]
assert torch.equal(model.weight, torch.load("model.pt", weights_only=True)["weight"])
