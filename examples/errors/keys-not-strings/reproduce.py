import torch
from torch import nn

# --8<-- [start:setup]
model = nn.Linear(4, 2)
weights = dict(enumerate(tensor.detach() for tensor in model.parameters()))  # {0: ..., 1: ...}
torch.save(weights, "model.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
model.load_state_dict(torch.load("model.pt", weights_only=True))
# --8<-- [end:load]
