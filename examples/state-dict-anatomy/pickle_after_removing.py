import torch
from torch import nn
from torch.nn.utils import parametrizations
from torch.nn.utils.parametrize import remove_parametrizations

# --8<-- [start:reproduce]
layer = parametrizations.weight_norm(nn.Linear(4, 4))
remove_parametrizations(layer, "weight")
try:
    torch.save(layer, "model_full.pt")
except Exception as error:
    message = str(error)
print("weight_norm.<locals>._weight_norm_compat_hook" in message)
#> True

torch.save(layer.state_dict(), "model.pt")  # 모델 전체가 아니라 가중치를 저장합니다.
restored = nn.Linear(4, 4)
print(restored.load_state_dict(torch.load("model.pt", weights_only=True)))
#> <All keys matched successfully>
# --8<-- [end:reproduce]
assert torch.equal(restored.weight, layer.weight)
assert "_weight_norm_compat_hook" in message
for wrap in (parametrizations.spectral_norm, parametrizations.orthogonal):
    other = wrap(nn.Linear(4, 4))
    remove_parametrizations(other, "weight")
    torch.save(other, "model_full.pt")  # 이 둘은 벗기면 통째로 저장됩니다.
