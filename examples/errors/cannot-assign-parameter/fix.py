import torch
from torch import nn

trained = nn.Linear(4, 2)
torch.save(trained.state_dict(), "model.pt")
model = nn.Linear(4, 2)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

# --8<-- [start:fix]
state_dict = torch.load("model.pt", map_location="cpu", weights_only=True)

with torch.no_grad():
    assert model.weight.shape == state_dict["weight"].shape  # copy_는 모양을 늘려서라도 넣습니다.
    model.weight.copy_(state_dict["weight"])  # 매개변수는 그대로 두고 값만 바꿉니다.
# --8<-- [end:fix]

assert torch.equal(model.weight, trained.weight)
assert optimizer.param_groups[0]["params"][0] is model.weight

# --8<-- [start:several]
wanted = {key: state_dict[key] for key in ("weight",)}
result = model.load_state_dict(wanted, strict=False)  # 여러 개라면 이쪽이 안전합니다.
print(result.missing_keys, result.unexpected_keys)
#> ['bias'] []
# --8<-- [end:several]

assert optimizer.param_groups[0]["params"][0] is model.weight
model.weight = nn.Parameter(state_dict["weight"])
assert optimizer.param_groups[0]["params"][0] is not model.weight  # 옵티마이저가 놓칩니다.
