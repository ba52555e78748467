import torch
from torch import nn

torch.save(nn.Linear(4, 2).state_dict(), "model.pt")

# --8<-- [start:load]
torch.load("model.pt", map_location={"cpu": torch.device("cpu")}, weights_only=True)
# --8<-- [end:load]
