import torch
from torch import nn

# --8<-- [start:setup]
model = nn.Linear(4, 2)
torch.save(model.state_dict(), "model.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
from torch.nn.utils import prune

prune.l1_unstructured(model, "weight", amount=0.5)
model.load_state_dict(torch.load("model.pt", weights_only=True))
# --8<-- [end:load]
