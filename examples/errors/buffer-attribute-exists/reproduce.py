import torch
from torch import nn


# --8<-- [start:setup]
class Normalize(nn.Module):
    def __init__(self, mean):
        super().__init__()
        self.mean = torch.tensor(mean)
        self.register_buffer("mean", self.mean)  # 저장되게 하려고 더한 줄입니다.
# --8<-- [end:setup]


# --8<-- [start:load]
Normalize([0.5, 0.5, 0.5])
# --8<-- [end:load]
