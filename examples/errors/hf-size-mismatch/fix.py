import torch
from torch import nn

old = nn.ModuleDict({"encoder": nn.Linear(4, 4), "classifier": nn.Linear(4, 9)})
model = nn.ModuleDict({"encoder": nn.Linear(4, 4), "classifier": nn.Linear(4, 5)})
state_dict = old.state_dict()

# --8<-- [start:fix]
own = model.state_dict()
dropped = [k for k, v in state_dict.items() if k in own and own[k].shape != v.shape]
kept = {k: v for k, v in state_dict.items() if k not in dropped}
result = model.load_state_dict(kept, strict=False)
print(dropped)  # 새 값으로 시작할 계층입니다. 마지막 계층뿐인지 보세요.
#> ['classifier.weight', 'classifier.bias']
# --8<-- [end:fix]
assert result.missing_keys == dropped and not result.unexpected_keys
assert torch.equal(model["encoder"].weight, old["encoder"].weight)
