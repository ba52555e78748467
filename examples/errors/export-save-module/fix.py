import torch
from torch import nn

model = nn.Linear(4, 2).eval()
x = torch.ones(1, 4)

# --8<-- [start:fix]
program = torch.export.export(model, (x,))
torch.export.save(program, "model.pt2")

run = torch.export.load("model.pt2").module()
# --8<-- [end:fix]
assert torch.equal(run(x), model(x))
