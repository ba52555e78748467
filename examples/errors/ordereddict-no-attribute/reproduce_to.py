import torch
from torch import nn

torch.save(dict(nn.Linear(4, 2).state_dict()), "model.pt")

# --8<-- [start:load]
model = torch.load("model.pt", weights_only=True).to("cpu")
# --8<-- [end:load]
