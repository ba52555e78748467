import torch
from torch import nn

# --8<-- [start:load]
model = nn.Linear(4, 2)
optimizer = torch.optim.Adam(model.parameters())
torch.save({"arch": "linear", "epoch": 3, "state_dict": model.state_dict()}, "model.pt")
checkpoint = torch.load("model.pt", weights_only=True)
optimizer.load_state_dict(checkpoint["optimizer"])
# --8<-- [end:load]
