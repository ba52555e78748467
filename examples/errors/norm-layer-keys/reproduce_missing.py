import torch
from torch import nn


# --8<-- [start:setup]
def build(norm):
    layers = {"conv": nn.Conv2d(3, 4, 3), "norm": norm, "head": nn.Linear(4, 2)}
    return nn.ModuleDict(layers)


torch.save(build(nn.GroupNorm(2, 4)).state_dict(), "model.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
model = build(nn.BatchNorm2d(4))
model.load_state_dict(torch.load("model.pt", weights_only=True))
# --8<-- [end:load]
