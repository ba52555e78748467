import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
torch.save(model.state_dict(), "model.pt")

# --8<-- [start:load]
compiled = torch.compile(model)
compiled.load_state_dict(torch.load("model.pt", weights_only=True))
# --8<-- [end:load]
