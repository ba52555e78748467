import torch
from torch import nn

model = nn.Linear(4, 2)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
torch.save(optimizer.state_dict(), "optimizer.pt")

# --8<-- [start:load]
optimizer.load_state_dict(torch.load("optimizer.pt", weights_only=True), strict=False)
# --8<-- [end:load]
