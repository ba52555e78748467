import torch
from torch import nn

torch.save(nn.Linear(4, 2).state_dict(), "model.pt")

# --8<-- [start:fix]
rank = 0
device = torch.device("cuda", rank) if torch.cuda.is_available() else torch.device("cpu")
state_dict = torch.load("model.pt", map_location=device, weights_only=True)
# --8<-- [end:fix]
assert state_dict["weight"].device.type == device.type

# --8<-- [start:forms]
for form in ("cpu", torch.device("cpu"), {"cuda:0": "cpu"}, lambda storage, location: storage):
    torch.load("model.pt", map_location=form, weights_only=True)
# --8<-- [end:forms]
