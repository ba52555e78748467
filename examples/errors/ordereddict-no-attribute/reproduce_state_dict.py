import torch
from torch import nn

model = nn.Linear(4, 2)
torch.save({"epoch": 3, "model": model.state_dict()}, "checkpoint.pt")

# --8<-- [start:load]
checkpoint = torch.load("checkpoint.pt", weights_only=True)
model.load_state_dict(checkpoint.state_dict())
# --8<-- [end:load]
