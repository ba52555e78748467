import torch
from torch import nn

model = nn.Linear(4, 2)
x = torch.ones(3, 4)
batch = torch.export.Dim("batch")

# --8<-- [start:fix]
by_name = torch.export.export(model, (x,), dynamic_shapes={"input": {0: batch}})
by_order = torch.export.export(model, (x,), dynamic_shapes=({0: batch},))
print([tuple(p.module()(torch.ones(7, 4)).shape) for p in (by_name, by_order)])
#> [(7, 2), (7, 2)]
# --8<-- [end:fix]
assert by_order.module()(x).shape == (3, 2)
