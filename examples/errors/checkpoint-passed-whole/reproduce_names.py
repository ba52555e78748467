import torch
from torch import nn

# --8<-- [start:setup]
model = nn.Linear(4, 2)
checkpoint = {
    "model_state_dict": model.state_dict(),
    "optimizer_state_dict": torch.optim.Adam(model.parameters()).state_dict(),
    "loss": 0.25,
}
torch.save(checkpoint, "checkpoint.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
model.load_state_dict(torch.load("checkpoint.pt", weights_only=True))
# --8<-- [end:load]
