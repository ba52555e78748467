import torch
from torch import nn

torch.save(nn.Linear(4, 2).state_dict(), "model.pt")

# --8<-- [start:load]
torch.load("model.pt", map_locaton="cpu", weights_only=False)  # i를 빠뜨렸습니다.
# --8<-- [end:load]
