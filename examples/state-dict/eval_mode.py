import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(64, 3) + 5

# --8<-- [start:dropout]
dropout = nn.Dropout(0.5).eval()
print(torch.equal(dropout(x), x))
#> True
# --8<-- [end:dropout]

# --8<-- [start:batchnorm]
norm = nn.BatchNorm1d(3)
norm(x)  # 학습 모드에서 한 번 지나가면 평균과 분산이 쌓입니다.
norm.eval()
expected = (x - norm.running_mean) / torch.sqrt(norm.running_var + norm.eps)
print(torch.allclose(norm(x), expected, atol=1e-6))
#> True
print(torch.equal(norm(x), x))
#> False
# --8<-- [end:batchnorm]

# --8<-- [start:autograd]
model = nn.Linear(3, 1).eval()
print(model(x).requires_grad)
#> True
with torch.inference_mode():
    output = model(x)
print(output.requires_grad)
#> False
# --8<-- [end:autograd]

# --8<-- [start:mode]
trained = nn.Linear(3, 1).eval()
restored = nn.Linear(3, 1)
restored.load_state_dict(trained.state_dict())
print(trained.training, restored.training)
#> False True
# --8<-- [end:mode]
assert torch.equal(trained.weight, restored.weight)
