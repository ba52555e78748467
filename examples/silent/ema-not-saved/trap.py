import torch
from torch import nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn


# --8<-- [start:trap]
def build():
    model = nn.Linear(1, 1, bias=False)
    return model, AveragedModel(model, multi_avg_fn=get_ema_multi_avg_fn(0.9))


model, ema = build()
for step in range(100):
    model.weight.data.fill_(step)  # 학습으로 가중치가 움직인다고 합시다.
    ema.update_parameters(model)
torch.save({"model": model.state_dict()}, "last.pt")
print("저장할 때:", round(ema.module.weight.item(), 1), ema.n_averaged.item())
#> 저장할 때: 90.0 100

model, ema = build()
model.load_state_dict(torch.load("last.pt", weights_only=True)["model"])
ema.update_parameters(model)
print("이어서 하면:", round(ema.module.weight.item(), 1), ema.n_averaged.item())
#> 이어서 하면: 99.0 1
# --8<-- [end:trap]

assert ema.n_averaged == 1 and ema.module.weight == model.weight
