import torch
from torch import nn

# --8<-- [start:setup]
model = nn.Linear(2, 1)
saved = torch.optim.Adam(model.parameters(), lr=0.01)
torch.save(saved.state_dict(), "optimizer.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
optimizer = torch.optim.Adam(model.parameters(), lr=0.5)
optimizer.load_state_dict(torch.load("optimizer.pt", weights_only=True))
print(optimizer.param_groups[0]["lr"])
#> 0.01
# --8<-- [end:load]
assert optimizer.param_groups[0]["lr"] == 0.01

# --8<-- [start:change]
for group in optimizer.param_groups:
    group["lr"] = 0.001
# --8<-- [end:change]
assert optimizer.state_dict()["param_groups"][0]["lr"] == 0.001
