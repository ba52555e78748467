import torch
from torch import nn

old = nn.Sequential(nn.utils.spectral_norm(nn.Linear(4, 2)))
old(torch.randn(3, 4))
torch.save(old.state_dict(), "discriminator.pt")

# --8<-- [start:fix]
from torch.nn.utils import parametrizations

NEW_NAMES = {  # 옛 함수의 키: 새 함수의 키
    "weight_orig": "parametrizations.weight.original",
    "weight_u": "parametrizations.weight.0._u",
    "weight_v": "parametrizations.weight.0._v",
}

state_dict = torch.load("discriminator.pt", map_location="cpu", weights_only=True)
for key in list(state_dict):
    prefix, dot, name = key.rpartition(".")
    state_dict[prefix + dot + NEW_NAMES.get(name, name)] = state_dict.pop(key)

model = nn.Sequential(parametrizations.spectral_norm(nn.Linear(4, 2)))
print(model.load_state_dict(state_dict))
#> <All keys matched successfully>
# --8<-- [end:fix]

x = torch.randn(3, 4)
assert torch.allclose(model.eval()(x), old.eval()(x), atol=1e-6)

# --8<-- [start:remove]
from torch.nn.utils.parametrize import remove_parametrizations

model.eval()  # 학습 모드에서는 가중치를 읽을 때마다 벡터를 고칩니다.
remove_parametrizations(model[0], "weight")
print(list(model.state_dict()))
#> ['0.bias', '0.weight']
# --8<-- [end:remove]

assert torch.allclose(model(x), old(x), atol=1e-6)
same = nn.Sequential(nn.utils.spectral_norm(nn.Linear(4, 2)))  # 옛 함수에는 그대로 들어갑니다.
same.load_state_dict(torch.load("discriminator.pt", weights_only=True))
assert torch.allclose(same.eval()(x), old(x), atol=1e-6)
