import torch
from torch import nn

# --8<-- [start:setup]
model = nn.Linear(4, 2)  # forward의 인자 이름은 input입니다.
shapes = {"x": {0: torch.export.Dim("batch")}}
# --8<-- [end:setup]

# --8<-- [start:load]
torch.export.export(model, (torch.ones(3, 4),), dynamic_shapes=shapes)
# --8<-- [end:load]
