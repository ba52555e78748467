import torch
from torch import nn


# --8<-- [start:fix]
class Net(nn.Module):
    def forward(self, x):
        return torch.where(x.sum() > 0, x + 1, x - 1)


class Cond(nn.Module):
    def forward(self, x):
        return torch.cond(x.sum() > 0, lambda x: x + 1, lambda x: x - 1, (x,))


exported = [torch.export.export(net, (torch.ones(3),)).module() for net in (Net(), Cond())]
print([f(-torch.ones(3)).tolist() for f in exported])
#> [[-2.0, -2.0, -2.0], [-2.0, -2.0, -2.0]]
# --8<-- [end:fix]
for module in exported:
    assert torch.equal(module(torch.ones(3)), torch.full((3,), 2.0))
    assert torch.equal(module(-torch.ones(3)), torch.full((3,), -2.0))


# --8<-- [start:item]
class Mask(nn.Module):
    def forward(self, lengths):
        return torch.ones(lengths.max().item())


mask = torch.export.export(Mask(), (torch.tensor([3, 4]),)).module()
print(mask(torch.tensor([5, 2])).shape[0])
#> 5
# --8<-- [end:item]
assert mask(torch.tensor([1, 7])).shape == (7,)


class Shape(nn.Module):
    def forward(self, x):
        return x + 1 if x.shape[0] > 8 else x - 1


torch.export.export(Shape(), (torch.ones(3),))  # 모양만 보는 if는 내보낼 수 있습니다.
