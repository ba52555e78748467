import torch
from torch import nn


# --8<-- [start:setup]
class Net(nn.Module):
    def forward(self, lengths):
        return torch.ones(int(lengths.max()))  # 값이 모양을 정합니다.
# --8<-- [end:setup]


torch.export.export(Net(), (torch.tensor([3, 4]),))
