import torch
from torch import nn

# --8<-- [start:setup]
from torch.optim.swa_utils import AveragedModel

model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
ema = AveragedModel(model)
ema.update_parameters(model)
torch.save(ema.state_dict(), "ema.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
model.load_state_dict(torch.load("ema.pt", weights_only=True))
# --8<-- [end:load]
