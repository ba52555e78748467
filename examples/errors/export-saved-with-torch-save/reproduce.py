import torch
from torch import nn

# --8<-- [start:setup]
program = torch.export.export(nn.Linear(4, 2), (torch.ones(1, 4),))
torch.save(program, "model.pt")  # 오류 없이 저장됩니다.
# --8<-- [end:setup]

# --8<-- [start:load]
torch.load("model.pt")  # 기본값
# --8<-- [end:load]
