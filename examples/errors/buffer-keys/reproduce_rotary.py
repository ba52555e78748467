import torch
from torch import nn


# --8<-- [start:setup]
class Rotary(nn.Module):
    def __init__(self, persistent):
        super().__init__()
        inv_freq = 1.0 / 10000 ** (torch.arange(0, 8, 2) / 8)
        self.register_buffer("inv_freq", inv_freq, persistent=persistent)


def attention(persistent):
    return nn.ModuleDict({"q_proj": nn.Linear(8, 8), "rotary_emb": Rotary(persistent)})


torch.save(attention(persistent=True).state_dict(), "model.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
attention(persistent=False).load_state_dict(torch.load("model.pt", weights_only=True))
# --8<-- [end:load]
