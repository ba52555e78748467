import torch
from torch import nn

# --8<-- [start:setup]
discriminator = nn.Sequential(nn.utils.spectral_norm(nn.Linear(4, 2)))
torch.save(discriminator.state_dict(), "discriminator.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
model = nn.Sequential(nn.Linear(4, 2))  # spectral_norm을 씌우지 않았습니다.
model.load_state_dict(torch.load("discriminator.pt", weights_only=True))
# --8<-- [end:load]
