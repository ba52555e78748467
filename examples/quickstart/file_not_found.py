import torch
from torch import nn

# --8<-- [start:reproduce]
try:
    torch.load("model.pt", weights_only=True)
except FileNotFoundError as error:
    message = str(error)
print(message)
#> [Errno 2] No such file or directory: 'model.pt'
# --8<-- [end:reproduce]
model = nn.Linear(2, 1)
torch.save(model.state_dict(), "model.pt")
assert torch.equal(torch.load("model.pt", weights_only=True)["bias"], model.bias)
