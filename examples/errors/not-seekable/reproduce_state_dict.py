import torch
from torch import nn

model = nn.Linear(2, 1)

# --8<-- [start:load]
model.load_state_dict(torch.load(model.state_dict()))  # 기본값
# --8<-- [end:load]
