import warnings

import torch
from torch import nn

torch.jit.script(nn.Linear(4, 2)).save("model.pt")
warnings.simplefilter("error")

# --8<-- [start:load]
torch.jit.load("model.pt")
# --8<-- [end:load]
