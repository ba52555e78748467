import torch
from torch import nn

# --8<-- [start:setup]
model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
compiled = torch.compile(model)
torch.save(compiled.state_dict(), "model.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
model.load_state_dict(torch.load("model.pt", weights_only=True))
# --8<-- [end:load]
