import torch
from torch import nn

torch.save(nn.Linear(4, 1).state_dict(), "model.pt")

# --8<-- [start:fix]
with torch.device("meta"):
    model = nn.Linear(4, 1)
state_dict = torch.load("model.pt", map_location="cpu", weights_only=True)
print(model.load_state_dict(state_dict, assign=True))
#> <All keys matched successfully>
print("아직 meta인가요:", model.weight.is_meta)
#> 아직 meta인가요: False
# --8<-- [end:fix]

assert torch.equal(model.weight, state_dict["weight"])

# --8<-- [start:check]
assert not [k for k, t in (*model.named_parameters(), *model.named_buffers()) if t.is_meta]
# --8<-- [end:check]
