import warnings

import torch
from torch import nn


# --8<-- [start:setup]
class Net(nn.Module):
    def forward(self, x):
        return x[: int(x.sum())]
# --8<-- [end:setup]


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    torch.jit.trace(Net(), torch.ones(2))
raise next(w.message for w in caught if w.category is torch.jit.TracerWarning)
