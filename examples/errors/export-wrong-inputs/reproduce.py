import torch
from torch import nn

# --8<-- [start:setup]
program = torch.export.export(nn.Linear(4, 2), (torch.ones(1, 4),))
# --8<-- [end:setup]

# --8<-- [start:load]
program.module()([torch.ones(1, 4)])  # 리스트에 넣어 주었습니다.
# --8<-- [end:load]
