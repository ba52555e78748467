import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 2), nn.GELU())
del model[1].approximate
torch.save(model, "model_full.pt")


# --8<-- [start:fix]
def build():
    return nn.Sequential(nn.Linear(4, 2), nn.GELU())  # 모델을 만드는 여러분의 코드입니다.


with torch.serialization.safe_globals([nn.Sequential, nn.Linear, nn.GELU]):
    old = torch.load("model_full.pt", weights_only=True)

model = build()  # 지금의 torch로 새로 만들면 빠진 속성이 없습니다.
print(model.load_state_dict(old.state_dict()))
#> <All keys matched successfully>
torch.save(model.state_dict(), "model.pt")
# --8<-- [end:fix]

assert model(torch.ones(1, 4)).shape == (1, 2)

# --8<-- [start:patch]
for module in old.modules():  # 모델의 코드가 없을 때
    if isinstance(module, nn.GELU) and not hasattr(module, "approximate"):
        module.approximate = "none"  # 지금 버전의 기본값입니다.
# --8<-- [end:patch]

assert torch.equal(old(torch.ones(1, 4)), model(torch.ones(1, 4)))

# --8<-- [start:upsample]
upsample = nn.Upsample(scale_factor=2)
del upsample.recompute_scale_factor  # 옛 Upsample에 없던 속성입니다.
torch.save(upsample, "upsample.pt")
with torch.serialization.safe_globals([nn.Upsample]):
    opened = torch.load("upsample.pt", weights_only=True)
print(tuple(opened(torch.ones(1, 1, 2, 2)).shape), hasattr(opened, "recompute_scale_factor"))
#> (1, 1, 4, 4) True
# --8<-- [end:upsample]
