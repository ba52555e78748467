import torch
from torch import nn

# --8<-- [start:save]
model = nn.Linear(4, 2)
torch.save(model.parameters(), "model.pt")  # state_dict()가 아니라 제너레이터입니다.
# --8<-- [end:save]
