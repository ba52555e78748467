import torch
from torch import nn

# --8<-- [start:setup]
model = nn.Sequential(nn.LazyLinear(8), nn.ReLU(), nn.LazyLinear(2))
torch.save(model.state_dict(), "model.pt")  # 입력을 한 번도 넣지 않았습니다.
# --8<-- [end:setup]

# --8<-- [start:load]
torch.load("model.pt")  # 기본값
# --8<-- [end:load]
