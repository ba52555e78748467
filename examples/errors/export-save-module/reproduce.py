import torch
from torch import nn

# --8<-- [start:setup]
model = nn.Linear(4, 2)
# --8<-- [end:setup]

# --8<-- [start:save]
torch.export.save(model, "model.pt2")
# --8<-- [end:save]
