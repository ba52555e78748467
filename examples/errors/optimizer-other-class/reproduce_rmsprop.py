import torch
from torch import nn

# --8<-- [start:load]
model = nn.Linear(4, 2)
adam = torch.optim.Adam(model.parameters())
model(torch.ones(1, 4)).sum().backward()
adam.step()

optimizer = torch.optim.RMSprop(model.parameters())
optimizer.load_state_dict(adam.state_dict())
optimizer.step()
# --8<-- [end:load]
