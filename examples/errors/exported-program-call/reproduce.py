import torch
from torch import nn

# --8<-- [start:setup]
model = nn.Linear(4, 2)
torch.export.save(torch.export.export(model, (torch.ones(1, 4),)), "model.pt2")
# --8<-- [end:setup]

# --8<-- [start:load]
program = torch.export.load("model.pt2")
program(torch.ones(1, 4))
# --8<-- [end:load]
