import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 8), nn.Dropout(0.5), nn.Linear(8, 2))
torch.save(model.state_dict(), "model.pt")
state_dict = torch.load("model.pt", weights_only=True)
restored = nn.Sequential(nn.Linear(4, 8), nn.Dropout(0.5), nn.Linear(8, 2))

# --8<-- [start:keys]
print(restored.load_state_dict(state_dict))
#> <All keys matched successfully>
# --8<-- [end:keys]

# --8<-- [start:partial]
result = restored.load_state_dict(state_dict, strict=False)
assert not result.missing_keys and not result.unexpected_keys, result
# --8<-- [end:partial]

# --8<-- [start:mode]
print(restored.eval().training)
#> False
# --8<-- [end:mode]

# --8<-- [start:output]
x = torch.randn(16, 4)
print(torch.equal(model.eval()(x), restored.eval()(x)))
#> True
# --8<-- [end:output]
assert not torch.equal(model.train()(x), restored(x))
