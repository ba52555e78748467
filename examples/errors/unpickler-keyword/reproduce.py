import torch
from torch import nn

torch.save(nn.Linear(4, 2).state_dict(), "model.pt")

# --8<-- [start:load]
torch.load("model.pt", weight_only=True)  # weights의 s를 빠뜨렸습니다. 기본값으로 엽니다.
# --8<-- [end:load]
