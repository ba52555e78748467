import torch
from torch import nn

color = nn.ModuleDict({"conv1": nn.Conv2d(3, 8, 3), "fc": nn.Linear(8, 2)})
torch.save(color.state_dict(), "color.pt")
gray = nn.ModuleDict({"conv1": nn.Conv2d(1, 8, 3), "fc": nn.Linear(8, 2)})

# --8<-- [start:fix]
state_dict = torch.load("color.pt", map_location="cpu", weights_only=True)
state_dict["conv1.weight"] = state_dict["conv1.weight"].sum(dim=1, keepdim=True)
print(gray.load_state_dict(state_dict))
#> <All keys matched successfully>
# --8<-- [end:fix]

image = torch.rand(2, 1, 16, 16)
same_in_color = image.expand(-1, 3, -1, -1)
assert torch.allclose(gray["conv1"](image), color["conv1"](same_in_color), atol=1e-5)
