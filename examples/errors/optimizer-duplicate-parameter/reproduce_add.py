import torch
from torch import nn

# --8<-- [start:load]
model = nn.ModuleDict({"body": nn.Linear(4, 4), "head": nn.Linear(4, 2)})
optimizer = torch.optim.AdamW(model.parameters())
optimizer.add_param_group({"params": model["head"].parameters(), "lr": 1e-3})
# --8<-- [end:load]
