import torch
from torch import nn

program = torch.export.export(nn.Linear(4, 2), (torch.ones(1, 4),))

# --8<-- [start:save]
torch.save(program.module(), "model.pt")
# --8<-- [end:save]
