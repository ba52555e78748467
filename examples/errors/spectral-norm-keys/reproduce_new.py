import torch
from torch import nn

# --8<-- [start:setup]
old = nn.Sequential(nn.utils.spectral_norm(nn.Linear(4, 2)))
torch.save(old.state_dict(), "discriminator.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
from torch.nn.utils import parametrizations

new = nn.Sequential(parametrizations.spectral_norm(nn.Linear(4, 2)))
new.load_state_dict(torch.load("discriminator.pt", weights_only=True))
# --8<-- [end:load]
