import torch
from torch import nn

torch.save(nn.Linear(4, 2).state_dict(), "model.pt")
model = nn.Linear(4, 2)

# --8<-- [start:load]
model.load_state_dict(torch.load("model.pt", weights_only=True), map_location="cpu")
# --8<-- [end:load]
