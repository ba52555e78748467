import torch
from torch import nn

# --8<-- [start:setup]
model = nn.Linear(4, 2)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
scaler = torch.amp.GradScaler("cpu")
torch.save(nn.Linear(4, 2).state_dict(), "model.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
state_dict = torch.load("model.pt", weights_only=True)
model.load_state_dict(state_dict, assign=True)  # 매개변수가 새 객체로 바뀝니다.
scaler.scale(model(torch.ones(1, 4)).sum()).backward()
scaler.step(optimizer)  # 옵티마이저는 옛 매개변수를 보고 있습니다.
# --8<-- [end:load]
