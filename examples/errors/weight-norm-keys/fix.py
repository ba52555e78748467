import torch
from torch import nn

g, v = torch.rand(4, 1, 1), torch.randn(4, 4, 3)
old_file = {"0.bias": torch.zeros(4), "0.weight_g": g, "0.weight_v": v}
torch.save(old_file, "vocoder.pt")  # 옛 weight_norm의 파일입니다.

# --8<-- [start:fix]
from torch.nn.utils import parametrizations
from torch.nn.utils.parametrize import remove_parametrizations

model = nn.Sequential(parametrizations.weight_norm(nn.Conv1d(4, 4, 3)))  # 먼저 씌웁니다.
state_dict = torch.load("vocoder.pt", map_location="cpu", weights_only=True)
print(model.load_state_dict(state_dict))  # 새 함수는 옛 키(weight_g, weight_v)도 읽습니다.
#> <All keys matched successfully>

for module in model.modules():  # 추론만 한다면 벗깁니다.
    if hasattr(module, "parametrizations"):
        remove_parametrizations(module, "weight")
print(list(model.state_dict()))
#> ['0.bias', '0.weight']
# --8<-- [end:fix]

expected = g * v / v.norm(dim=(1, 2), keepdim=True)
assert torch.allclose(model[0].weight, expected, atol=1e-6)

plain = nn.Sequential(nn.Conv1d(4, 4, 3))
assert not plain.load_state_dict(model.state_dict()).missing_keys
new = nn.Sequential(parametrizations.weight_norm(nn.Conv1d(4, 4, 3)))
reader = nn.Sequential(parametrizations.weight_norm(nn.Conv1d(4, 4, 3)))
assert not reader.load_state_dict(new.state_dict()).missing_keys  # 새 키도 읽습니다.
