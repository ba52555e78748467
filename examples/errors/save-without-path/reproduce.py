import torch
from torch import nn

model = nn.Linear(2, 1)

# --8<-- [start:save]
torch.save(model.state_dict())
# --8<-- [end:save]
