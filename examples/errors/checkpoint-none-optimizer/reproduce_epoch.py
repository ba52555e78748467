import torch
from torch import nn

# --8<-- [start:load]
torch.save(nn.Linear(4, 2).state_dict(), "model.pt")
checkpoint = torch.load("model.pt", weights_only=True)
start_epoch = checkpoint["epoch"] + 1
# --8<-- [end:load]
