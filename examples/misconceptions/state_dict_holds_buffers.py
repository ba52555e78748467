import torch
from torch import nn

# --8<-- [start:setup]
model = nn.Sequential(nn.Linear(3, 3), nn.BatchNorm1d(3))
model(torch.randn(64, 3) + 5)  # 평균과 분산이 버퍼에 쌓입니다.
model.eval()
weights = dict(model.named_parameters())
# --8<-- [end:setup]

# --8<-- [start:check]
print(sorted(model.state_dict().keys() - weights.keys()))
#> ['1.num_batches_tracked', '1.running_mean', '1.running_var']
# --8<-- [end:check]

# --8<-- [start:load]
x = torch.randn(8, 3)
restored = nn.Sequential(nn.Linear(3, 3), nn.BatchNorm1d(3)).eval()
restored.load_state_dict(weights, strict=False)  # 가중치와 편향만 옮깁니다.
print(torch.allclose(model(x), restored(x)))
#> False
restored.load_state_dict(model.state_dict())
print(torch.equal(model(x), restored(x)))
#> True
# --8<-- [end:load]
assert torch.equal(model[0].weight, restored[0].weight)
