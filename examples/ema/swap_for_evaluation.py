import torch
from torch import nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

torch.manual_seed(0)

# --8<-- [start:setup]
from contextlib import contextmanager


@contextmanager
def averaged_weights(model, ema):
    """with 안에서만 `model`에 평균을 넣습니다. 오류가 나도 원래의 값으로 되돌립니다."""
    kept = {name: tensor.clone() for name, tensor in model.state_dict().items()}
    training = model.training
    model.load_state_dict(ema.module.state_dict())
    model.eval()
    try:
        yield model
    finally:
        model.load_state_dict(kept)
        model.train(training)
# --8<-- [end:setup]


model = nn.Sequential(nn.Linear(4, 8), nn.Dropout(0.5), nn.Linear(8, 1))
ema = AveragedModel(model, multi_avg_fn=get_ema_multi_avg_fn(0.9))
ema.update_parameters(model)
with torch.no_grad():
    model[0].weight.add_(1)

# --8<-- [start:check]
x = torch.randn(3, 4)
raw = model[0].weight.clone()
with averaged_weights(model, ema):
    same = torch.equal(model(x), ema.eval()(x))
    torch.save(model.state_dict(), "best_ema.pt")
print(same, torch.equal(model[0].weight, raw), model.training)
#> True True True
# --8<-- [end:check]
assert torch.equal(torch.load("best_ema.pt", weights_only=True)["0.weight"], ema.module[0].weight)
