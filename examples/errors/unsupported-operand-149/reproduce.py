import torch
from torch import nn

# --8<-- [start:setup]
torch.save(nn.Linear(4, 2).state_dict(), "model.pt", pickle_protocol=4)
# --8<-- [end:setup]

# --8<-- [start:load]
torch.load("model.pt")  # 기본값
# --8<-- [end:load]
