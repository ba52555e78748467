import torch
from torch import nn

# --8<-- [start:setup]
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(4, 2)

    def forward(self, x):
        return self.fc(x)


program = torch.export.export(Net(), (torch.randn(2, 4),))
# --8<-- [end:setup]

# --8<-- [start:load]
program.module()(torch.randn(3, 4))  # 배치 크기가 다릅니다.
# --8<-- [end:load]
