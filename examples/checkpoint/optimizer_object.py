import torch
from torch import nn

# --8<-- [start:reproduce]
optimizer = torch.optim.Adam(nn.Linear(2, 1).parameters())
torch.save({"optimizer": optimizer}, "checkpoint.pt")  # .state_dict()를 빠뜨렸습니다.
try:
    torch.load("checkpoint.pt", weights_only=True)
except Exception as error:
    message = str(error)
print(message.split("error: ")[1].split(" by default")[0])
#> Unsupported global: GLOBAL torch.optim.adam.Adam was not an allowed global
# --8<-- [end:reproduce]

# --8<-- [start:fix]
torch.save({"optimizer": optimizer.state_dict()}, "checkpoint.pt")
checkpoint = torch.load("checkpoint.pt", weights_only=True)
print(list(checkpoint["optimizer"]))
#> ['state', 'param_groups']
# --8<-- [end:fix]
assert checkpoint["optimizer"] == optimizer.state_dict()
