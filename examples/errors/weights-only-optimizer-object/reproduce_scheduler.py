import torch
from torch import nn

optimizer = torch.optim.SGD(nn.Linear(4, 2).parameters(), lr=0.1)

# --8<-- [start:load]
scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=10)
torch.save({"scheduler": scheduler}, "checkpoint.pt")
torch.load("checkpoint.pt")  # 기본값
# --8<-- [end:load]
