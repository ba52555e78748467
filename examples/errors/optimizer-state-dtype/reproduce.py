import torch
from torch import nn

# --8<-- [start:setup]
model = nn.Linear(4, 2)
optimizer = torch.optim.Adam(model.parameters())
model(torch.ones(1, 4)).sum().backward()
optimizer.step()
saved = optimizer.state_dict()
# --8<-- [end:setup]

# --8<-- [start:load]
model = nn.Linear(4, 2)
optimizer = torch.optim.Adam(model.parameters())
optimizer.load_state_dict(saved)
model.half()  # 상태를 불러온 뒤에 바꿨습니다.
model(torch.ones(1, 4, dtype=torch.float16)).sum().backward()
optimizer.step()
# --8<-- [end:load]
