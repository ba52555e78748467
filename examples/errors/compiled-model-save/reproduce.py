import torch
from torch import nn

# --8<-- [start:setup]
model = torch.compile(nn.Linear(4, 2))
torch.save(model, "model.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
torch.load("model.pt")  # 기본값
# --8<-- [end:load]
