import torch
from torch import nn


class Net(nn.Module):
    def forward(self, x):
        try:
            return x.exp()
        except RuntimeError:
            return x


model = Net().eval()

# --8<-- [start:fix]
program = torch.export.export(model, (torch.ones(3),))
torch.export.save(program, "model.pt2")
restored = torch.export.load("model.pt2").module()
# --8<-- [end:fix]
assert torch.equal(restored(torch.ones(3)), model(torch.ones(3)))
