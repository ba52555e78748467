import torch
from torch import nn

model = nn.Linear(4, 2)

# --8<-- [start:setup]
optimizer = torch.optim.Adam(model.parameters())
checkpoint = {"model": model.state_dict(), "optimizer": optimizer}  # .state_dict()를 빠뜨렸습니다.
torch.save(checkpoint, "checkpoint.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
torch.load("checkpoint.pt")  # 기본값
# --8<-- [end:load]
