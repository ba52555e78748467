import torch
from torch import nn
from torch.nn.modules.utils import consume_prefix_in_state_dict_if_present

trained = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
torch.save(nn.DataParallel(trained).state_dict(), "model.pt")
model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))

# --8<-- [start:fix]
state_dict = torch.load("model.pt", weights_only=True)
consume_prefix_in_state_dict_if_present(state_dict, "module.")
result = model.load_state_dict(state_dict)  # strict=True가 기본값입니다.
print(result)
#> <All keys matched successfully>
# --8<-- [end:fix]

for key, tensor in trained.state_dict().items():
    assert torch.equal(model.state_dict()[key], tensor)

loose = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
wrong = loose.load_state_dict({f"module.{k}": v for k, v in state_dict.items()}, strict=False)
assert wrong.missing_keys and wrong.unexpected_keys

# --8<-- [start:check]
# strict=False를 꼭 써야 한다면, 빈 목록 대신 여러분이 예상한 키를 적으세요.
assert result.missing_keys == [] and result.unexpected_keys == [], result
# --8<-- [end:check]
