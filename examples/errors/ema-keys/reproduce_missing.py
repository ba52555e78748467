import torch
from torch import nn

# --8<-- [start:setup]
model = nn.Linear(4, 2)
torch.save(model.state_dict(), "model.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
from torch.optim.swa_utils import AveragedModel

ema = AveragedModel(model)
ema.load_state_dict(torch.load("model.pt", weights_only=True))
# --8<-- [end:load]
