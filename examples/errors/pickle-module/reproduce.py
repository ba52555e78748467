import pickle

import torch
from torch import nn

torch.save(nn.Linear(4, 2).state_dict(), "model.pt")

# --8<-- [start:load]
torch.load("model.pt", pickle_module=pickle, weights_only=True)
# --8<-- [end:load]
