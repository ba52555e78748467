import torch
from torch import nn

# --8<-- [start:setup]
saved = nn.Sequential(nn.Linear(4, 4), nn.ReLU(), nn.Linear(4, 2))
torch.save(saved.state_dict(), "backbone.pt")
state_dict = torch.load("backbone.pt", weights_only=True)

model = nn.Sequential(nn.Linear(4, 4), nn.ReLU(), nn.Linear(4, 2), nn.Linear(2, 1))
# --8<-- [end:setup]

# --8<-- [start:load]
result = model.load_state_dict(state_dict, strict=False)
print(result.missing_keys)
#> ['3.weight', '3.bias']
print(result.unexpected_keys)
#> []
# --8<-- [end:load]

# --8<-- [start:check]
assert set(result.missing_keys) == {"3.weight", "3.bias"}, result
assert not result.unexpected_keys, result
# --8<-- [end:check]

# --8<-- [start:nothing]
renamed = {f"encoder.{key}": tensor for key, tensor in state_dict.items()}
before = model[0].weight.detach().clone()
result = model.load_state_dict(renamed, strict=False)  # 오류가 나지 않습니다.
print(len(result.missing_keys), len(result.unexpected_keys))
#> 6 4
print(torch.equal(model[0].weight, before))
#> True
# --8<-- [end:nothing]
assert set(result.unexpected_keys) == set(renamed)
