import warnings

import torch
from torch import nn

warnings.filterwarnings("ignore", "`torch.jit", FutureWarning)  # 2.14부터 보이는 사용 중단 예정 경고입니다.


class Branch(nn.Module):
    def forward(self, x):
        if x.sum() > 0:
            return x + 1
        return x - 1


with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    wrong = torch.jit.trace(Branch(), torch.ones(2))

# --8<-- [start:wrong]
minus = -torch.ones(2)
print(wrong(minus).tolist(), Branch()(minus).tolist())  # 추적한 것은 다른 답을 냅니다.
#> [0.0, 0.0] [-2.0, -2.0]
# --8<-- [end:wrong]
assert not torch.equal(wrong(minus), Branch()(minus))


# --8<-- [start:fix]
class Net(nn.Module):
    def forward(self, x):
        return torch.where(x.sum() > 0, x + 1, x - 1)


traced = torch.jit.trace(Net(), torch.ones(2))
x = -torch.ones(2)
print(traced(x).tolist(), Net()(x).tolist())
#> [-2.0, -2.0] [-2.0, -2.0]
# --8<-- [end:fix]
assert torch.equal(traced(minus), Branch()(minus))
