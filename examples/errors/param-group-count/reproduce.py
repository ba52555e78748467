import torch
from torch import nn

# --8<-- [start:setup]
model = nn.Sequential(nn.Linear(4, 4), nn.Linear(4, 2))
optimizer = torch.optim.SGD(model[1].parameters(), lr=0.1)
optimizer.add_param_group({"params": model[0].parameters(), "lr": 0.01})  # 학습하다가 더했습니다.
torch.save(optimizer.state_dict(), "optimizer.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
optimizer = torch.optim.SGD(model[1].parameters(), lr=0.1)
optimizer.load_state_dict(torch.load("optimizer.pt", weights_only=True))
# --8<-- [end:load]
