# --8<-- [start:all]
import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
torch.save(model.state_dict(), "model.pt")  # 저장: 가중치만 담습니다.

restored = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))  # 같은 구조를 만들고
restored.load_state_dict(torch.load("model.pt", weights_only=True))  # 값을 채운 다음
restored.eval()  # 추론할 준비를 합니다.

x = torch.randn(3, 4)
print(torch.equal(model.eval()(x), restored(x)))
#> True
# --8<-- [end:all]
assert model.state_dict().keys() == restored.state_dict().keys()
