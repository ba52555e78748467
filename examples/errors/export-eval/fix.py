import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 64), nn.Dropout(0.5))
x = torch.ones(1, 4)

# --8<-- [start:fix]
model.eval()  # 내보내기 전에
restored = torch.export.export(model, (x,)).module()
print(torch.equal(restored(x), restored(x)))  # 두 번 실행해도 같습니다.
#> True
# --8<-- [end:fix]
assert torch.equal(restored(x), model(x))
trained = torch.export.export(model.train(), (x,)).module()
assert not torch.equal(trained(x), trained(x))
