import torch
from torch import nn

# --8<-- [start:setup]
old = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
torch.save(old.state_dict(), "model.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Dropout(0.1), nn.Linear(8, 2))
model.load_state_dict(torch.load("model.pt", weights_only=True))
# --8<-- [end:load]
