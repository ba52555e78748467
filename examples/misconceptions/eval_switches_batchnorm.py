import torch
from torch import nn

torch.manual_seed(0)

# --8<-- [start:setup]
x = torch.randn(8, 3) + 5
dropout, norm = nn.Dropout(0.5).eval(), nn.BatchNorm1d(3).eval()
# --8<-- [end:setup]

# --8<-- [start:check]
print(torch.equal(dropout(x), x))  # Dropout은 아무 일도 하지 않습니다.
#> True
norm.running_mean.fill_(5)
print(torch.allclose(norm(x), x - 5, atol=1e-3))  # BatchNorm은 쌓인 평균을 뺍니다.
#> True
# --8<-- [end:check]
assert not torch.equal(norm(x), x)
