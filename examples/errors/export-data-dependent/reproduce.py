import torch
from torch import nn


# --8<-- [start:setup]
class Net(nn.Module):
    def forward(self, x):
        if x.sum() > 0:
            return x + 1
        return x - 1
# --8<-- [end:setup]


# --8<-- [start:load]
torch.export.export(Net(), (torch.ones(3),))
# --8<-- [end:load]
