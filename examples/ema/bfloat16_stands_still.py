import torch
from torch import nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

# --8<-- [start:wrong]
model = nn.Linear(1, 1, bias=False, dtype=torch.bfloat16)
model.weight.data.fill_(1.0)
ema = AveragedModel(model, multi_avg_fn=get_ema_multi_avg_fn(0.999))
ema.update_parameters(model)
model.weight.data.fill_(2.0)  # 학습이 가중치를 여기까지 옮겼습니다.
for _ in range(10_000):
    ema.update_parameters(model)
print(ema.module.weight.item())
#> 1.0
# --8<-- [end:wrong]


# --8<-- [start:right]
def float32_average(average, weight, n_averaged):
    return average.lerp(weight.to(average), 1 - 0.999)


model.weight.data.fill_(1.0)
ema = AveragedModel(model, avg_fn=float32_average).float()  # 평균만 float32입니다.
ema.update_parameters(model)
model.weight.data.fill_(2.0)
for _ in range(10_000):
    ema.update_parameters(model)
print(round(ema.module.weight.item(), 3), model.weight.dtype)
#> 2.0 torch.bfloat16
# --8<-- [end:right]

assert ema.state_dict()["module.weight"].dtype == torch.float32
message = ""
try:  # torch의 함수는 자료형이 다르면 거절합니다.
    get_ema_multi_avg_fn(0.999)([torch.ones(1)], [torch.ones(1).bfloat16()], 1)
except RuntimeError as error:
    message = str(error)
assert "expected dtype float for `end` but got dtype c10::BFloat16" in message
