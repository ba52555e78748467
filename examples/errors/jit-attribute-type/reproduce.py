import torch
from torch import nn


# --8<-- [start:setup]
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.blocks = [nn.Linear(4, 4), nn.Linear(4, 4)]  # 보통의 리스트입니다.

    def forward(self, x):
        for block in self.blocks:
            x = block(x)
        return x
# --8<-- [end:setup]


# --8<-- [start:load]
torch.jit.script(Net())
# --8<-- [end:load]
