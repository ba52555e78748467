import warnings

import torch
from torch import nn

scripted = torch.jit.script(nn.Linear(4, 2))
warnings.simplefilter("error")

# --8<-- [start:save]
torch.jit.save(scripted, "model.pt")
# --8<-- [end:save]
