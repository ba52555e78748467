import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(4, 8), nn.Dropout(0.5), nn.Linear(8, 2))
x = torch.ones(1, 4)

# --8<-- [start:fix]
model.eval()  # 내보내기 전에 부릅니다.
torch.export.save(torch.export.export(model, (x,)), "model.pt2")

loaded = torch.export.load("model.pt2").module()
print("두 번의 출력이 같은가요:", torch.equal(loaded(x), loaded(x)))
#> 두 번의 출력이 같은가요: True
# --8<-- [end:fix]

assert not any(module.training for module in model.modules())

# --8<-- [start:check]
torch.testing.assert_close(loaded(x), model(x))
# --8<-- [end:check]
