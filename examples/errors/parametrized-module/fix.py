import torch
from torch import nn


# --8<-- [start:fix]
from torch.nn.utils.parametrizations import weight_norm


def build():
    return nn.Sequential(weight_norm(nn.Linear(4, 2)), nn.ReLU())


model = build()
torch.save(model.state_dict(), "model.pt")

restored = build()  # 불러오는 쪽에서도 weight_norm을 건 다음에 불러옵니다.
print(restored.load_state_dict(torch.load("model.pt", weights_only=True)))
#> <All keys matched successfully>
# --8<-- [end:fix]

x = torch.ones(1, 4)
assert torch.equal(restored(x), model(x))

# --8<-- [start:remove]
from torch.nn.utils import parametrize

parametrize.remove_parametrizations(restored[0], "weight")  # 계산한 값으로 굳힙니다.

plain = nn.Sequential(nn.Linear(4, 2), nn.ReLU())  # weight_norm을 걸지 않은 모델
print(plain.load_state_dict(restored.state_dict()))
#> <All keys matched successfully>
torch.save(plain, "model_full.pt")  # 이제 전체도 저장됩니다.
# --8<-- [end:remove]

assert torch.allclose(plain(x), model(x))
