import torch
from torch import nn

model = nn.Linear(2, 1)
# --8<-- [start:reproduce]
torch.save({"model": model.state_dict(), "epoch": 9}, "checkpoint.pt")
checkpoint = torch.load("checkpoint.pt", weights_only=True)
try:
    model.load_state_dict(checkpoint)
except RuntimeError as error:
    message = str(error)
print(message.splitlines()[2].strip())
#> Unexpected key(s) in state_dict: "model", "epoch".
# --8<-- [end:reproduce]

# --8<-- [start:fix]
print(model.load_state_dict(checkpoint["model"]))
#> <All keys matched successfully>
# --8<-- [end:fix]
assert 'Missing key(s) in state_dict: "weight", "bias".' in message
