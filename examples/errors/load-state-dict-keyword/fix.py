import torch
from torch import nn

trained = nn.Linear(4, 2)
torch.save(trained.state_dict(), "model.pt")
model = nn.Linear(4, 2)

# --8<-- [start:fix]
# 장치와 보안은 파일을 여는 쪽에 줍니다.
state_dict = torch.load("model.pt", map_location="cpu", weights_only=True)
# 얼마나 엄격하게 맞출지는 모델을 채우는 쪽에 줍니다.
print(model.load_state_dict(state_dict, strict=True))
#> <All keys matched successfully>
# --8<-- [end:fix]

assert torch.equal(model.weight, trained.weight)
