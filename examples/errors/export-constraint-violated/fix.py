import torch
from torch import nn


# --8<-- [start:fix]
class Net(nn.Module):
    def forward(self, x):
        return x.view(x.shape[0], 4) * 2


shapes = ({0: torch.export.Dim("batch")},)
program = torch.export.export(Net(), (torch.randn(3, 4),), dynamic_shapes=shapes)
print(tuple(program.module()(torch.randn(7, 4)).shape))
#> (7, 4)
# --8<-- [end:fix]
assert program.module()(torch.randn(1, 4)).shape == (1, 4)
