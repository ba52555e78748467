import torch
from torch import nn

# --8<-- [start:load]
torch.save(nn.Linear(4, 2).state_dict(), "model.pt")
torch.export.load("model.pt")
# --8<-- [end:load]
