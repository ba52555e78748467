import torch
from torch import nn


# --8<-- [start:setup]
class Blocks(nn.Module):
    def __init__(self):
        super().__init__()
        rates = torch.linspace(0, 0.5, 3)
        self.drops = nn.ModuleList(nn.Dropout(rate.item()) for rate in rates)
# --8<-- [end:setup]


# --8<-- [start:load]
with torch.device("meta"):
    Blocks()
# --8<-- [end:load]
