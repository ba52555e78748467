import torch
from torch import nn

# --8<-- [start:load]
model = nn.Linear(4, 2)
sgd = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
model(torch.ones(1, 4)).sum().backward()
sgd.step()

optimizer = torch.optim.Adam(model.parameters())
optimizer.load_state_dict(sgd.state_dict())
# --8<-- [end:load]
