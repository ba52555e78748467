import torch
from torch import nn

torch.manual_seed(0)
backbone = nn.Sequential(nn.Linear(4, 4), nn.BatchNorm1d(4)).requires_grad_(False)
model = nn.Sequential(backbone, nn.Linear(4, 2))
before = {key: value.clone() for key, value in backbone.state_dict().items()}

# --8<-- [start:fix]
model.train()
backbone.eval()  # 동결한 부분은 train() 다음에 다시 평가 모드로 둡니다.
model(torch.randn(8, 4) + 10)
after = backbone.state_dict()
print("바뀐 것:", [key for key in before if not torch.equal(before[key], after[key])])
#> 바뀐 것: []
# --8<-- [end:fix]

assert model[1].training and not backbone[1].training

# --8<-- [start:check]
assert all(torch.equal(before[key], after[key]) for key in before)
# --8<-- [end:check]
