import torch
from torch import nn

torch.manual_seed(0)

# --8<-- [start:trap]
backbone = nn.Sequential(nn.Linear(4, 4), nn.BatchNorm1d(4)).requires_grad_(False)
model = nn.Sequential(backbone, nn.Linear(4, 2))
before = {key: value.clone() for key, value in backbone.state_dict().items()}

model.train()
model(torch.randn(8, 4) + 10)  # 학습을 한 번 했다고 합시다.
after = backbone.state_dict()
print("바뀐 것:", [key for key in before if not torch.equal(before[key], after[key])])
#> 바뀐 것: ['1.running_mean', '1.running_var', '1.num_batches_tracked']
# --8<-- [end:trap]

assert not torch.equal(before["1.running_mean"], after["1.running_mean"])
