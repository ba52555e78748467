import torch
from torch import nn

# --8<-- [start:load]
model = nn.Linear(4, 2)
scale = nn.Parameter(torch.ones(1))
optimizer = torch.optim.AdamW([*model.named_parameters(), scale])
# --8<-- [end:load]
