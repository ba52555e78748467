import torch
from torch import nn

# --8<-- [start:setup]
model = nn.Sequential(nn.Linear(4, 2), nn.GELU())
del model[1].approximate  # torch 1.11까지의 GELU에는 이 속성이 없었습니다.
torch.save(model, "model_full.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
model = torch.load("model_full.pt", weights_only=False)  # 여기서는 오류가 없습니다.
model(torch.ones(1, 4))
# --8<-- [end:load]
