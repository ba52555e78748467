import torch
from torch import nn

# --8<-- [start:load]
optimizer = torch.optim.Adam(nn.Linear(4, 2).parameters())
scheduler = torch.optim.lr_scheduler.StepLR(optimizer, 5)
torch.save({"optimizer": optimizer.state_dict()}, "run.pt")
checkpoint = torch.load("run.pt", weights_only=True)
scheduler.load_state_dict(checkpoint["scheduler"])
# --8<-- [end:load]
