import torch
from torch import nn
from torch.nn.modules.utils import consume_prefix_in_state_dict_if_present
from torch.optim.swa_utils import AveragedModel


# --8<-- [start:setup]
def ema_weights(checkpoint):
    """체크포인트에서 EMA 가중치를 꺼내 보통 모델의 키로 돌려줍니다. 없으면 KeyError를 냅니다."""
    for name in ("ema", "ema_state_dict", "model_ema", "state_dict_ema", "params_ema"):
        if name in checkpoint:
            weights = dict(checkpoint[name])
            weights.pop("n_averaged", None)
            consume_prefix_in_state_dict_if_present(weights, "module.")
            return weights
    raise KeyError(f"EMA 가중치가 없습니다. 들어 있는 것: {list(checkpoint)}")
# --8<-- [end:setup]


model = nn.Linear(4, 2)
ema = AveragedModel(model)
with torch.no_grad():
    model.weight.add_(1)
files = {
    "own.pt": {"model": model.state_dict(), "ema": ema.state_dict()},
    "basicsr.pt": {"params": model.state_dict(), "params_ema": ema.module.state_dict()},
    "timm.pt": {"state_dict": model.state_dict(), "state_dict_ema": ema.module.state_dict()},
}
for file, content in files.items():
    torch.save(content, file)

# --8<-- [start:check]
for file in files:
    restored = nn.Linear(4, 2)
    weights = ema_weights(torch.load(file, map_location="cpu", weights_only=True))
    print(file, restored.load_state_dict(weights))
    #> own.pt <All keys matched successfully>
    #> basicsr.pt <All keys matched successfully>
    #> timm.pt <All keys matched successfully>
    assert torch.equal(restored.weight, ema.module.weight)

try:
    ema_weights({"model": model.state_dict(), "epoch": 3})
except KeyError as error:
    message = error.args[0]
print(message)
#> EMA 가중치가 없습니다. 들어 있는 것: ['model', 'epoch']
# --8<-- [end:check]
