import torch
from torch import nn

# --8<-- [start:setup]
from torch.nn.utils import prune

model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
prune.l1_unstructured(model[0], "weight", amount=0.5)
torch.save(model.state_dict(), "pruned.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
model.load_state_dict(torch.load("pruned.pt", weights_only=True))
# --8<-- [end:load]
