import torch
from torch import nn


# --8<-- [start:setup]
class LitModel(nn.Module):
    def __init__(self):
        super().__init__()
        self.model = nn.Linear(4, 2)


torch.save(nn.Linear(4, 2).state_dict(), "pretrained.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
LitModel().load_state_dict(torch.load("pretrained.pt", weights_only=True))
# --8<-- [end:load]
