import torch
from torch import nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn


def build():
    model = nn.Linear(1, 1, bias=False)
    return model, AveragedModel(model, multi_avg_fn=get_ema_multi_avg_fn(0.9))


# --8<-- [start:fix]
model, ema = build()
for step in range(100):
    model.weight.data.fill_(step)
    ema.update_parameters(model)
torch.save({"step": 100, "model": model.state_dict(), "ema": ema.state_dict()}, "last.pt")

model, ema = build()
checkpoint = torch.load("last.pt", weights_only=True)
model.load_state_dict(checkpoint["model"])
ema.load_state_dict(checkpoint["ema"])
print("이어서 하면:", round(ema.module.weight.item(), 1), ema.n_averaged.item())
#> 이어서 하면: 90.0 100
# --8<-- [end:fix]

assert ema.module.weight != model.weight

# --8<-- [start:check]
assert ema.n_averaged == checkpoint["step"]
# --8<-- [end:check]
