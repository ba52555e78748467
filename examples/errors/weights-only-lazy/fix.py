import torch
from torch import nn


def build():
    return nn.Sequential(nn.LazyLinear(8), nn.ReLU(), nn.LazyLinear(2))


# --8<-- [start:fix]
model = build()
with torch.no_grad():
    model(torch.zeros(1, 4))  # 입력을 한 번 넣으면 매개변수의 모양이 정해집니다.
torch.save(model.state_dict(), "model.pt")

restored = build()
restored.load_state_dict(torch.load("model.pt", weights_only=True))
print(restored[0].weight.shape)  # 파일의 모양을 받습니다.
#> torch.Size([8, 4])
# --8<-- [end:fix]

x = torch.randn(3, 4)
assert torch.equal(restored(x), model(x))
