import torch
from torch import nn

# --8<-- [start:setup]
model = nn.Linear(4, 2)
optimizer = torch.optim.Adam(model.parameters())
checkpoint = {"epoch": 3, "model": model.state_dict(), "optimizer": optimizer.state_dict()}
torch.save(checkpoint, "checkpoint.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
model.load_state_dict(torch.load("checkpoint.pt", weights_only=True))
# --8<-- [end:load]
