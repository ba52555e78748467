import torch
from torch import nn

program = torch.export.export(nn.Linear(4, 2), (torch.ones(1, 4),))
torch.save(program, "model.pt")

# --8<-- [start:load]
torch.load("model.pt", weights_only=False)
# --8<-- [end:load]
