import torch
from torch import nn

model = nn.Linear(2, 1)
optimizer = torch.optim.AdamW(model.parameters())
# --8<-- [start:reproduce]
torch.save({"model": model.state_dict(), "optimizer": optimizer.state_dict()}, "run.pt")
checkpoint = torch.load("run.pt", weights_only=True)
try:
    optimizer.load_state_dict(checkpoint)
except KeyError as error:
    message = str(error)
print(message)
#> 'param_groups'
# --8<-- [end:reproduce]

# --8<-- [start:fix]
optimizer.load_state_dict(checkpoint["optimizer"])
# --8<-- [end:fix]
assert optimizer.state_dict() == checkpoint["optimizer"]
