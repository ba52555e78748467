import torch
from torch import nn

model = nn.Linear(2, 1)

# --8<-- [start:fix]
torch.save(model.state_dict(), "model.pt")  # 무엇을, 어디에
state_dict = torch.load("model.pt", map_location="cpu", weights_only=True)
print(model.load_state_dict(state_dict))
#> <All keys matched successfully>
# --8<-- [end:fix]

assert torch.equal(model.weight, state_dict["weight"])
