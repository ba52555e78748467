import torch
from torch import nn

# --8<-- [start:setup]
model = nn.Linear(4, 2)
optimizer = torch.optim.Adam(model.parameters())
torch.save({"model": model.state_dict(), "optimizer": optimizer.state_dict()}, "run.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
checkpoint = torch.load("run.pt", weights_only=True)
optimizer.load_state_dict(checkpoint)  # 꺼내지 않고 넘겼습니다.
# --8<-- [end:load]
