import warnings

import torch
from torch import nn

warnings.filterwarnings("ignore", "`torch.jit", FutureWarning)  # 2.14부터 보이는 사용 중단 예정 경고입니다.


# --8<-- [start:fix]
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.blocks = nn.ModuleList([nn.Linear(4, 4), nn.Linear(4, 4)])

    def forward(self, x):
        for block in self.blocks:
            x = block(x)
        return x


model = Net()
torch.jit.script(model).save("model.pt")
print(len(model.state_dict()))
#> 4
# --8<-- [end:fix]
assert torch.equal(torch.jit.load("model.pt")(torch.ones(4)), model(torch.ones(4)))
model.options = object()  # forward에서 쓰지 않는 속성은 괜찮습니다.
torch.jit.script(model)
