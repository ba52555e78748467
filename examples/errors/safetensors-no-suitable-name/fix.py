# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///
import torch
from safetensors.torch import load_file, save_file
from torch import nn

flat = torch.randn(10)
model = nn.Module()
model.first = nn.Parameter(flat[:6])
model.second = nn.Parameter(flat[4:])

# --8<-- [start:fix]
weights = {name: tensor.clone() for name, tensor in model.state_dict().items()}
save_file(weights, "model.safetensors")
print(model.load_state_dict(load_file("model.safetensors")))
#> <All keys matched successfully>
# --8<-- [end:fix]
assert torch.equal(load_file("model.safetensors")["second"], flat[4:])
