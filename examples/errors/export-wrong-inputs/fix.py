import torch
from torch import nn

torch.export.save(torch.export.export(nn.Linear(4, 2), (torch.ones(1, 4),)), "model.pt2")

# --8<-- [start:fix]
program = torch.export.load("model.pt2")
args, kwargs = program.example_inputs
print([tuple(tensor.shape) for tensor in args], sorted(kwargs))
#> [(1, 4)] []
y = program.module()(*args, **kwargs)
# --8<-- [end:fix]
named = torch.export.export(nn.Linear(4, 2), (), kwargs={"input": torch.ones(1, 4)}).module()
assert named(input=torch.ones(1, 4)).shape == y.shape
