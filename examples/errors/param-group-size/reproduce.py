import torch
from torch import nn

# --8<-- [start:setup]
model = nn.Sequential(nn.Linear(4, 4), nn.Linear(4, 2))
model[0].requires_grad_(False)  # 저장할 때는 앞의 계층을 동결하고 학습했습니다.
optimizer = torch.optim.AdamW([p for p in model.parameters() if p.requires_grad])
torch.save(optimizer.state_dict(), "optimizer.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
model = nn.Sequential(nn.Linear(4, 4), nn.Linear(4, 2))  # 이번에는 동결하지 않았습니다.
optimizer = torch.optim.AdamW([p for p in model.parameters() if p.requires_grad])
optimizer.load_state_dict(torch.load("optimizer.pt", weights_only=True))
# --8<-- [end:load]
