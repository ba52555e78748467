import copy

import torch
from torch import nn


# --8<-- [start:setup]
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.output = nn.Linear(4, 2)

    def forward(self, x):
        self.features = self.output(x)  # 나중에 보려고 중간 결과를 담아 두었습니다.
        return self.features


model = Net()
model(torch.ones(1, 4))
# --8<-- [end:setup]

# --8<-- [start:load]
best = copy.deepcopy(model)
# --8<-- [end:load]
