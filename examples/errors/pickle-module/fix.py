import torch
from torch import nn

# --8<-- [start:fix]
torch.save(nn.Linear(4, 2).state_dict(), "model.pt")
state_dict = torch.load("model.pt", weights_only=True)  # pickle_module을 적지 않습니다.
print(list(state_dict))
#> ['weight', 'bias']
# --8<-- [end:fix]

# --8<-- [start:same]
import pickle

torch.save(nn.Linear(4, 2).state_dict(), "model.pt", pickle_module=pickle)  # 저장할 때는 됩니다.
print(list(torch.load("model.pt", weights_only=True)))
#> ['weight', 'bias']
# --8<-- [end:same]

assert state_dict["weight"].shape == (2, 4)
