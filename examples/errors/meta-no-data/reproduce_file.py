import torch
from torch import nn

# --8<-- [start:load]
with torch.device("meta"):
    empty = nn.Linear(4, 2)
torch.save(empty.state_dict(), "model.pt")  # 오류 없이 저장되지만 값이 없습니다.

nn.Linear(4, 2).load_state_dict(torch.load("model.pt", weights_only=True))
# --8<-- [end:load]
