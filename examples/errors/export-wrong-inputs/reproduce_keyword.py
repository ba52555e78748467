import torch
from torch import nn

program = torch.export.export(nn.Linear(4, 2), (torch.ones(1, 4),))

# --8<-- [start:load]
program.module()(input=torch.ones(1, 4))  # 위치로 내보낸 인자입니다.
# --8<-- [end:load]
