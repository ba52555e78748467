import torch
from torch import nn

torch.save(nn.Linear(4, 2).state_dict(), "model.pt")

# --8<-- [start:fix]
state_dict = torch.load("model.pt", weights_only=True)  # encoding을 지웁니다.
print(list(state_dict))
#> ['weight', 'bias']
# --8<-- [end:fix]

assert state_dict["weight"].shape == (2, 4)
