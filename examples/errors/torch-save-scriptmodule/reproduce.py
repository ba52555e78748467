import torch
from torch import nn

# --8<-- [start:setup]
scripted = torch.jit.script(nn.Linear(4, 2))
# --8<-- [end:setup]

# --8<-- [start:save]
torch.save({"model": scripted, "epoch": 3}, "checkpoint.pt")
# --8<-- [end:save]
