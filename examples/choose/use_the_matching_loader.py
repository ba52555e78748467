# /// script
# dependencies = ["torch>=2.13", "safetensors", "numpy"]
# ///
import torch
from safetensors import SafetensorError
from safetensors.torch import load_file, save_file
from torch import nn

model = nn.Linear(4, 2).eval()
torch.save(model.state_dict(), "model.pt")
save_file(model.state_dict(), "model.safetensors")
torch.export.save(torch.export.export(model, (torch.ones(1, 4),)), "model.pt2")

# --8<-- [start:reproduce]
try:
    torch.load("model.pt2", weights_only=True)
except RuntimeError as error:
    message = str(error).partition(":")[0]
print(message)
#> PytorchStreamReader failed locating file data.pkl
try:
    load_file("model.pt")
except SafetensorError as error:
    message = str(error)
print(message)
#> Error while deserializing header: header too large
# --8<-- [end:reproduce]

# --8<-- [start:fix]
weights = torch.load("model.pt", weights_only=True)
weights = load_file("model.safetensors")
program = torch.export.load("model.pt2")
# --8<-- [end:fix]
assert torch.equal(weights["weight"], program.state_dict["weight"])
