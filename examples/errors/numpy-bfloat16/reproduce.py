import torch
from torch import nn

# --8<-- [start:setup]
torch.save(nn.Linear(4, 2).bfloat16().state_dict(), "model.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
state_dict = torch.load("model.pt", weights_only=True)
state_dict["weight"].numpy()
# --8<-- [end:load]
