import torch
from torch import nn

# --8<-- [start:load]
model = nn.Linear(4, 2)
model(torch.ones(1, 4)).sum().backward()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
optimizer.load_state_dict(torch.optim.Adam(model.parameters()).state_dict())
optimizer.step()
# --8<-- [end:load]
