import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.backbone = nn.Linear(4, 8)
        self.head = nn.Linear(8, 2)


saved = nn.ModuleDict({"backbone": nn.Linear(4, 8)})
torch.save(saved.state_dict(), "backbone.pt")
model = Net()
before = model.head.weight.clone()

# --8<-- [start:fix]
state_dict = torch.load("backbone.pt", map_location="cpu", weights_only=True)
result = model.load_state_dict(state_dict, strict=False)

print(result.missing_keys)  # 새로 학습할 계층만 있어야 합니다.
#> ['head.weight', 'head.bias']
assert all(key.startswith("head.") for key in result.missing_keys)
assert not result.unexpected_keys
# --8<-- [end:fix]

assert torch.equal(model.backbone.weight, saved["backbone"].weight)
assert torch.equal(model.head.weight, before)  # 초기값 그대로입니다.
