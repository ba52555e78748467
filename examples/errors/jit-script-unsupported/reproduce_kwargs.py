import torch
from torch import nn


# --8<-- [start:setup]
class Net(nn.Module):
    def forward(self, x, **options):
        return x.exp()
# --8<-- [end:setup]


torch.jit.script(Net())
