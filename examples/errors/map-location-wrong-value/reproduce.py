import torch
from torch import nn

# --8<-- [start:setup]
torch.save(nn.Linear(4, 2).state_dict(), "model.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
torch.load("model.pt", map_location=0, weights_only=True)  # GPU의 번호만 주었습니다.
# --8<-- [end:load]
