# /// script
# dependencies = ["torch>=2.13"]
# ///
import pickle

import torch
from torch import nn

model = nn.Linear(4, 2)

# --8<-- [start:reproduce]
torch.save(model.state_dict, "model.pt")  # 괄호를 빠뜨려 메소드를 담았습니다.
try:
    torch.load("model.pt", weights_only=True)
except pickle.UnpicklingError as error:
    message = str(error)
print(message.split("error: ")[1].split(" by default")[0])
#> Unsupported global: GLOBAL getattr was not an allowed global
# --8<-- [end:reproduce]

# --8<-- [start:fix]
torch.save(model.state_dict(), "fixed.pt")
print(list(torch.load("fixed.pt", weights_only=True)))
#> ['weight', 'bias']
# --8<-- [end:fix]

# --8<-- [start:rescue]
method = torch.load("model.pt", weights_only=False)  # 내가 만든 파일입니다.
print(list(method()))
#> ['weight', 'bias']
# --8<-- [end:rescue]
assert torch.equal(method()["weight"], model.weight)
