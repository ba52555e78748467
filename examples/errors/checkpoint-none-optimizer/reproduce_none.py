import torch
from torch import nn

# --8<-- [start:load]
model = nn.Linear(4, 2)
optimizer = torch.optim.Adam(model.parameters())
torch.save({"model": model.state_dict()}, "model.pt")
checkpoint = torch.load("model.pt", weights_only=True)
optimizer.load_state_dict(checkpoint.get("optimizer"))  # None을 넘깁니다.
# --8<-- [end:load]
