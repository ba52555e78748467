import torch
from torch import nn


# --8<-- [start:setup]
class LoRALinear(nn.Linear):
    def __init__(self, inputs, outputs, rank):
        super().__init__(inputs, outputs)
        self.lora_A = nn.Parameter(torch.randn(rank, inputs))
        self.lora_B = nn.Parameter(torch.zeros(outputs, rank))


torch.save(nn.Sequential(nn.Linear(4, 2)).state_dict(), "base.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
model = nn.Sequential(LoRALinear(4, 2, rank=1))
model.load_state_dict(torch.load("base.pt", weights_only=True))
# --8<-- [end:load]
