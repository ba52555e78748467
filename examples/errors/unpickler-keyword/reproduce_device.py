import torch
from torch import nn

torch.save(nn.Linear(4, 2).state_dict(), "model.pt")

# --8<-- [start:load]
torch.load("model.pt", device="cpu", weights_only=True)  # 이름이 map_location입니다.
# --8<-- [end:load]
