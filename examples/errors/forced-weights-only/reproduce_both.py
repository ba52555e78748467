import os

import torch
from torch import nn

torch.save(nn.Linear(4, 2).state_dict(), "model.pt")

# --8<-- [start:load]
os.environ["TORCH_FORCE_WEIGHTS_ONLY_LOAD"] = "1"
os.environ["TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD"] = "1"
torch.load("model.pt", weights_only=True)
# --8<-- [end:load]
