import os

import torch
from torch import nn


class OldNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Linear(4, 8)
        self.norm = nn.BatchNorm1d(8)

    def forward(self, x):
        return self.norm(self.conv(x))


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.proj = nn.Linear(4, 8)
        self.norm = nn.BatchNorm1d(8)

    def forward(self, x):
        return self.norm(self.proj(x))


torch.manual_seed(0)
old_model = OldNet()
old_model(torch.randn(16, 4))
torch.save(old_model.state_dict(), "model.pt")

# --8<-- [start:load]
state_dict = torch.load("model.pt", map_location="cpu", weights_only=True)
count = len(state_dict)
for key in list(state_dict):  # 돌면서 고치므로 목록으로 복사합니다.
    if key.startswith("conv."):
        state_dict["proj." + key.removeprefix("conv.")] = state_dict.pop(key)
assert len(state_dict) == count  # 겹쳐서 사라진 키가 없습니다.
# --8<-- [end:load]

# --8<-- [start:check]
model = Net()
model.load_state_dict(state_dict)  # strict=True로 확인합니다.
x = torch.randn(3, 4)
assert torch.equal(model.eval()(x), old_model.eval()(x))
# --8<-- [end:check]

# --8<-- [start:save]
torch.save(model.state_dict(), "model-v2.pt")  # 새 이름으로 씁니다. 옛 파일은 남깁니다.
again = Net()
print(again.load_state_dict(torch.load("model-v2.pt", map_location="cpu", weights_only=True)))
#> <All keys matched successfully>
print(torch.equal(again.eval()(x), old_model(x)), os.path.exists("model.pt"))
#> True True
# --8<-- [end:save]
assert again.state_dict()._metadata["norm"]["version"] == 2
