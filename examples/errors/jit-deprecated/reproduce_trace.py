import warnings

import torch
from torch import nn

warnings.simplefilter("error")

# --8<-- [start:load]
torch.jit.trace(nn.Linear(4, 2), torch.ones(1, 4))
# --8<-- [end:load]
