import torch
from torch import nn

# --8<-- [start:setup]
from torch.nn.utils import parametrizations

saved = nn.Sequential(parametrizations.spectral_norm(nn.Linear(4, 2)))
torch.save(saved.state_dict(), "discriminator.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
model = nn.Sequential(nn.Linear(4, 2))
model.load_state_dict(torch.load("discriminator.pt", weights_only=True))
# --8<-- [end:load]
