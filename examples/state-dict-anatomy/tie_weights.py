# /// script
# dependencies = ["torch==2.13.0"]
# ///
import os

import torch
from torch import nn


# --8<-- [start:setup]
class Tied(nn.Module):
    def __init__(self):
        super().__init__()
        self.input = nn.Embedding(1000, 64)
        self.output = nn.Linear(64, 1000, bias=False)
        self.output.weight = self.input.weight


model = Tied()

state_dict = model.state_dict()
print(list(state_dict), len(list(model.parameters())))
#> ['input.weight', 'output.weight'] 1
torch.save(state_dict, "tied.pt")
torch.save({key: tensor.clone() for key, tensor in state_dict.items()}, "cloned.pt")
print(f"tied: {os.path.getsize('tied.pt'):,}")
#> tied: 257,684
print(f"cloned: {os.path.getsize('cloned.pt'):,}")
#> cloned: 513,757

restored = Tied()
restored.load_state_dict(torch.load("cloned.pt", weights_only=True))
print(restored.input.weight is restored.output.weight)
#> True
# --8<-- [end:setup]
assert torch.equal(restored.input.weight, model.input.weight)
assert restored.input.weight is restored.output.weight
assert os.path.getsize("tied.pt") < 1.01 * 1000 * 64 * 4
