import torch
from torch import nn


# --8<-- [start:setup]
class Gate(nn.Module):
    def __init__(self):
        super().__init__()
        self.hot = nn.Linear(4, 2)
        self.cold = nn.Linear(4, 2)

    def forward(self, x):
        return torch.cond(x.sum() > 0, self.hot, self.cold, (x,))


model = Gate().eval()
# --8<-- [end:setup]

# --8<-- [start:check]
torch.export.save(torch.export.export(model, (torch.ones(3, 4),)), "model.pt2")
restored = torch.export.load("model.pt2").module()
x = torch.ones(3, 4)
print(torch.equal(restored(x), model.hot(x)), torch.equal(restored(-x), model.cold(-x)))
#> True True
# --8<-- [end:check]
assert not torch.equal(model.hot(x), model.cold(x))
