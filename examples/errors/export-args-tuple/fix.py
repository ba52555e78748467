import torch
from torch import nn

model = nn.Linear(4, 2)
x = torch.ones(1, 4)

# --8<-- [start:fix]
program = torch.export.export(model, (x,))
by_name = torch.export.export(model, (), kwargs={"input": x})
# --8<-- [end:fix]
assert torch.equal(program.module()(x), by_name.module()(input=x))
