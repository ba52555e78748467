import torch
from torch import nn


# --8<-- [start:setup]
def build(depth):
    return nn.ModuleDict({"layers": nn.ModuleList(nn.Linear(4, 4) for _ in range(depth))})


torch.save(build(depth=3).state_dict(), "model.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
build(depth=2).load_state_dict(torch.load("model.pt", weights_only=True))
# --8<-- [end:load]
