import torch
from torch import nn

# --8<-- [start:setup]
old = nn.Sequential(nn.Conv2d(3, 4, 3), nn.InstanceNorm2d(4, track_running_stats=True))
state_dict = {key: tensor for key, tensor in old.state_dict().items()}
torch.save(state_dict, "generator.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
model = nn.Sequential(nn.Conv2d(3, 4, 3), nn.InstanceNorm2d(4))
model.load_state_dict(torch.load("generator.pt", weights_only=True))
# --8<-- [end:load]
