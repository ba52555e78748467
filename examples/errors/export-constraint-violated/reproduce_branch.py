import torch
from torch import nn


# --8<-- [start:setup]
class Net(nn.Module):
    def forward(self, x):
        return x + 1 if x.shape[0] > 8 else x - 1


shapes = ({0: torch.export.Dim("batch")},)
# --8<-- [end:setup]

# --8<-- [start:load]
torch.export.export(Net(), (torch.randn(3, 4),), dynamic_shapes=shapes)
# --8<-- [end:load]
