# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///
import torch
from torch import nn

model = nn.Linear(4, 2)
optimizer = torch.optim.Adam(model.parameters())
model(torch.ones(1, 4)).sum().backward()
optimizer.step()

# --8<-- [start:fix]
from safetensors.torch import load_file, save_file

save_file(model.state_dict(), "model.safetensors")
torch.save({"optimizer": optimizer.state_dict(), "epoch": 3}, "training.pt")

model.load_state_dict(load_file("model.safetensors"))
training = torch.load("training.pt", weights_only=True)
optimizer.load_state_dict(training["optimizer"])
print(training["epoch"])
#> 3
# --8<-- [end:fix]
assert len(optimizer.state_dict()["state"]) == 2
