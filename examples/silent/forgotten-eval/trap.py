import torch
from torch import nn

torch.manual_seed(0)


# --8<-- [start:trap]
def build():
    return nn.Sequential(nn.Linear(4, 8), nn.Dropout(0.5), nn.Linear(8, 2))


torch.save(build().eval().state_dict(), "model.pt")  # 평가 모드에서 저장했습니다.

model = build()
model.load_state_dict(torch.load("model.pt", weights_only=True))
x = torch.ones(1, 4)
print("두 번의 출력이 같은가요:", torch.equal(model(x), model(x)))
#> 두 번의 출력이 같은가요: False
# --8<-- [end:trap]

assert model.training
