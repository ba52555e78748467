import torch
from torch import nn


# --8<-- [start:setup]
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = [nn.Linear(4, 4), nn.Linear(4, 2)]  # 파이썬의 리스트입니다.

    def forward(self, x):
        for layer in self.layers:
            x = layer(x)
        return x
# --8<-- [end:setup]


# --8<-- [start:load]
optimizer = torch.optim.Adam(Net().parameters())
# --8<-- [end:load]
