import torch
from torch import nn

torch.save(dict(nn.DataParallel(nn.Linear(4, 2)).state_dict()), "model.pt")

# --8<-- [start:load]
state_dict = torch.load("model.pt", weights_only=True)
for key in state_dict:
    state_dict[key.removeprefix("module.")] = state_dict.pop(key)
# --8<-- [end:load]
