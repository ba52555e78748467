import torch
from torch import nn

# --8<-- [start:setup]
model = nn.Linear(4, 2)
torch.save([tensor.detach() for tensor in model.parameters()], "weights.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
model.load_state_dict(torch.load("weights.pt", weights_only=True))
# --8<-- [end:load]
