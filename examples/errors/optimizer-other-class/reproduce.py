import torch
from torch import nn

# --8<-- [start:setup]
model = nn.Linear(4, 2)
saved = torch.optim.SGD(model.parameters(), lr=0.1).state_dict()
# --8<-- [end:setup]

# --8<-- [start:load]
optimizer = torch.optim.Adam(model.parameters())
optimizer.load_state_dict(saved)  # 여기에서는 오류가 나지 않습니다.
model(torch.ones(1, 4)).sum().backward()
optimizer.step()
# --8<-- [end:load]
