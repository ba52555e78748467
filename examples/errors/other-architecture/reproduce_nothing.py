import torch
from torch import nn

# --8<-- [start:setup]
torch.save(nn.LSTM(4, 4).state_dict(), "model.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
model = nn.TransformerEncoderLayer(4, 2)
model.load_state_dict(torch.load("model.pt", weights_only=True))
# --8<-- [end:load]
