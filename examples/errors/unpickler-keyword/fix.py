import torch
from torch import nn

torch.save(nn.Linear(4, 2).state_dict(), "model.pt")

# --8<-- [start:fix]
state_dict = torch.load("model.pt", map_location="cpu", weights_only=True)
# --8<-- [end:fix]

# --8<-- [start:list]
import inspect

print(list(inspect.signature(torch.load).parameters))
#> ['f', 'map_location', 'pickle_module', 'weights_only', 'mmap', 'pickle_load_args']
# --8<-- [end:list]

assert state_dict["weight"].device.type == "cpu"
