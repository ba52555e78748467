import torch
from torch import nn

# --8<-- [start:setup]
torch.save({"epoch": 3, "model": nn.Linear(4, 2).state_dict()}, "checkpoint.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
model = torch.load("checkpoint.pt", weights_only=True)
model(torch.ones(1, 4))
# --8<-- [end:load]
