import torch
from torch import nn

# --8<-- [start:setup]
model = nn.ModuleDict({"backbone": nn.Linear(4, 8), "head": nn.Linear(8, 2)})
torch.save(dict(model.state_dict()), "model.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
state_dict = torch.load("model.pt", weights_only=True)
for key in state_dict.keys():
    if key.startswith("head."):
        del state_dict[key]
# --8<-- [end:load]
