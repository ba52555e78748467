import torch
from torch import nn

torch.save(nn.Linear(2, 1).state_dict(), "model.pt")

# --8<-- [start:reproduce]
loaded = torch.load("model.pt", weights_only=True)
try:
    loaded.eval()
except AttributeError as error:
    message = str(error)
print(message)
#> 'collections.OrderedDict' object has no attribute 'eval'
# --8<-- [end:reproduce]

# --8<-- [start:fix]
model = nn.Linear(2, 1)
model.load_state_dict(loaded)
model.eval()
# --8<-- [end:fix]
assert torch.equal(model.weight, loaded["weight"])
