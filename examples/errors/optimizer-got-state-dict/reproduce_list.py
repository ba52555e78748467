import torch
from torch import nn

# --8<-- [start:load]
encoder, decoder = nn.Linear(4, 2), nn.Linear(2, 4)
optimizer = torch.optim.Adam([encoder.parameters(), decoder.parameters()])
# --8<-- [end:load]
