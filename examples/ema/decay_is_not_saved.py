import torch
from torch import nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

# --8<-- [start:save]
model = nn.Linear(4, 2)
ema = AveragedModel(model, multi_avg_fn=get_ema_multi_avg_fn(0.99))
print(list(ema.state_dict()))
#> ['n_averaged', 'module.weight', 'module.bias']
try:
    torch.save(ema, "whole.pt")  # 통째로는 저장되지 않습니다.
except AttributeError as error:
    message = str(error)
print(message)
#> Can't pickle local object 'get_ema_multi_avg_fn.<locals>.ema_update'
# --8<-- [end:save]

# --8<-- [start:load]
checkpoint = {"ema": ema.state_dict(), "config": {"ema_decay": 0.99}}
torch.save(checkpoint, "last.pt")
checkpoint = torch.load("last.pt", map_location="cpu", weights_only=True)
average = get_ema_multi_avg_fn(checkpoint["config"]["ema_decay"])
resumed = AveragedModel(nn.Linear(4, 2), multi_avg_fn=average)
print(resumed.load_state_dict(checkpoint["ema"]))
#> <All keys matched successfully>
# --8<-- [end:load]
assert torch.equal(resumed.module.weight, ema.module.weight)
