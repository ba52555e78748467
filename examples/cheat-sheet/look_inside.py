import zipfile

import torch
from torch import nn

torch.save(nn.Linear(4, 2).state_dict(), "model.pt")
torch.save(nn.Linear(4, 2), "received.pt")

# --8<-- [start:keys]
state_dict = torch.load("model.pt", map_location="meta", weights_only=True)
for key, tensor in state_dict.items():
    print(key, tuple(tensor.shape), tensor.dtype)
    #> weight (2, 4) torch.float32
    #> bias (2,) torch.float32
# --8<-- [end:keys]

# --8<-- [start:count]
print(sum(tensor.numel() for tensor in state_dict.values()))
#> 10
# --8<-- [end:count]

# --8<-- [start:globals]
print(torch.serialization.get_unsafe_globals_in_checkpoint("received.pt"))
#> ['torch.nn.modules.linear.Linear']
# --8<-- [end:globals]

# --8<-- [start:zip]
print(zipfile.ZipFile("model.pt").namelist()[0])
#> model/data.pkl
# --8<-- [end:zip]
assert all(tensor.is_meta for tensor in state_dict.values())
assert torch.serialization.get_unsafe_globals_in_checkpoint("model.pt") == []
