import torch
from torch import nn

torch.manual_seed(0)

# --8<-- [start:trap]
model = nn.Sequential(nn.Linear(4, 8), nn.Dropout(0.5), nn.Linear(8, 2))
x = torch.ones(1, 4)
torch.export.save(torch.export.export(model, (x,)), "model.pt2")  # 학습 모드입니다.

loaded = torch.export.load("model.pt2").module()
print("두 번의 출력이 같은가요:", torch.equal(loaded(x), loaded(x)))
#> 두 번의 출력이 같은가요: False
# --8<-- [end:trap]

assert model.training
