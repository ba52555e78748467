from torch import nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

# --8<-- [start:setup]
model = nn.BatchNorm1d(1)
average = get_ema_multi_avg_fn(0.9)
copied = AveragedModel(model, multi_avg_fn=average)  # 기본값은 use_buffers=False입니다.
averaged = AveragedModel(model, multi_avg_fn=average, use_buffers=True)
for step in range(10):
    model.running_mean.fill_(step)  # 통계가 움직인다고 합시다.
    model.num_batches_tracked.fill_(step)
    copied.update_parameters(model)
    averaged.update_parameters(model)
# --8<-- [end:setup]

# --8<-- [start:check]
print("model:", model.running_mean.item())
#> model: 9.0
print("copied:", copied.module.running_mean.item())
#> copied: 9.0
print("averaged:", round(averaged.module.running_mean.item(), 2))
#> averaged: 3.49
print("averaged count:", averaged.module.num_batches_tracked.item())
#> averaged count: 0
# --8<-- [end:check]
assert list(copied.state_dict()) == list(averaged.state_dict())
