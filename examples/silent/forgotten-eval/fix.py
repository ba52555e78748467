import torch
from torch import nn

torch.manual_seed(0)


def build():
    return nn.Sequential(nn.Linear(4, 8), nn.Dropout(0.5), nn.Linear(8, 2))


torch.save(build().state_dict(), "model.pt")

# --8<-- [start:fix]
model = build()
model.load_state_dict(torch.load("model.pt", weights_only=True))
model.eval()  # 불러온 다음, 추론하기 전에 한 번 부릅니다.

x = torch.ones(1, 4)
with torch.inference_mode():
    first, second = model(x), model(x)
print("두 번의 출력이 같은가요:", torch.equal(first, second))
#> 두 번의 출력이 같은가요: True
# --8<-- [end:fix]

model[1].train()  # 하위 모듈 하나만 학습 모드여도 알아내야 합니다.
assert not model.training and any(m.training for m in model.modules())
model.eval()

# --8<-- [start:check]
# 하위 모듈까지 모두 평가 모드인지 봅니다.
assert not any(module.training for module in model.modules())
# --8<-- [end:check]
