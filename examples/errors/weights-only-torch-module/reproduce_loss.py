import torch
from torch import nn

model = nn.Linear(4, 2)

# --8<-- [start:load]
criterion = nn.CrossEntropyLoss()
torch.save({"model": model.state_dict(), "criterion": criterion}, "checkpoint.pt")
torch.load("checkpoint.pt")  # 기본값
# --8<-- [end:load]
