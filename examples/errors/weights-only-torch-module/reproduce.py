import torch
from torch import nn

# --8<-- [start:setup]
model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
torch.save(model, "model.pt")  # torch의 계층뿐이지만 모델 객체입니다.
# --8<-- [end:setup]

# --8<-- [start:load]
torch.load("model.pt")  # 기본값
# --8<-- [end:load]
