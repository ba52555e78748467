import torch
from torch import nn


# --8<-- [start:setup]
class Net(nn.Module):
    def forward(self, x):
        try:
            return x.exp()
        except RuntimeError:
            return x
# --8<-- [end:setup]


# --8<-- [start:load]
torch.jit.script(Net())
# --8<-- [end:load]
