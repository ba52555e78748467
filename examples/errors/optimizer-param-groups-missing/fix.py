import torch
from torch import nn

model = nn.Linear(4, 2)
first = torch.optim.Adam(model.parameters(), lr=0.5)
torch.save({"epoch": 3, "model": model.state_dict(), "optimizer": first.state_dict()}, "run.pt")
optimizer = torch.optim.Adam(model.parameters())

# --8<-- [start:fix]
checkpoint = torch.load("run.pt", map_location="cpu", weights_only=True)
for name, value in checkpoint.items():
    print(name, list(value) if isinstance(value, dict) else value)
    #> epoch 3
    #> model ['weight', 'bias']
    #> optimizer ['state', 'param_groups']

optimizer.load_state_dict(checkpoint["optimizer"])
# --8<-- [end:fix]

assert optimizer.param_groups[0]["lr"] == 0.5
