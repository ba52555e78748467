import torch
from torch import nn

# --8<-- [start:setup]
model = nn.Linear(4, 4)
for _ in range(200):
    model = nn.Sequential(model, nn.ReLU())  # 감쌀 때마다 한 겹 깊어집니다.
# --8<-- [end:setup]

# --8<-- [start:save]
torch.save(model, "model_full.pt")
# --8<-- [end:save]
