import torch
from torch import nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
ema = AveragedModel(model, multi_avg_fn=get_ema_multi_avg_fn(0.99))
for _ in range(3):
    with torch.no_grad():
        model[0].weight.add_(0.1)
    ema.update_parameters(model)

# --8<-- [start:save]
print(list(ema.state_dict())[:3])
#> ['n_averaged', 'module.0.weight', 'module.0.bias']
torch.save(ema.module.state_dict(), "model.pt")  # 나눠 줄 파일에는 module만 담습니다.
# --8<-- [end:save]

# --8<-- [start:load]
restored = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
weights = torch.load("model.pt", map_location="cpu", weights_only=True)
print(restored.load_state_dict(weights))
#> <All keys matched successfully>
restored.eval()
# --8<-- [end:load]

# --8<-- [start:check]
x = torch.randn(3, 4)
print(torch.equal(restored(x), ema.eval()(x)), torch.equal(restored(x), model(x)))
#> True False
# --8<-- [end:check]
assert torch.equal(restored[0].weight, ema.module[0].weight)

# --8<-- [start:tune]
tuned = AveragedModel(restored, multi_avg_fn=get_ema_multi_avg_fn(0.9))
tuned.update_parameters(restored)  # 평균이 불러온 값에서 시작합니다.
with torch.no_grad():
    restored[0].bias.add_(1.0)  # 한 스텝 학습한 셈 칩니다.
tuned.update_parameters(restored)
moved = tuned.module[0].bias - ema.module[0].bias
print(torch.allclose(moved, torch.full((8,), 0.1), atol=1e-6))  # 1이 아니라 그 10분의 1입니다.
#> True
# --8<-- [end:tune]
assert torch.allclose(moved, torch.full((8,), 0.1), atol=1e-6)
