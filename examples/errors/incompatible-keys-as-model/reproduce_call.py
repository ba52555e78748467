import torch
from torch import nn

torch.save(nn.Linear(4, 2).state_dict(), "model.pt")

# --8<-- [start:load]
model = nn.Linear(4, 2)
model = model.load_state_dict(torch.load("model.pt", weights_only=True))
model(torch.ones(1, 4))
# --8<-- [end:load]
