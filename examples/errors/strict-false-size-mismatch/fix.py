import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, classes):
        super().__init__()
        self.body = nn.Linear(4, 8)
        self.fc = nn.Linear(8, classes)


pretrained = Net(classes=10)
torch.save(pretrained.state_dict(), "pretrained.pt")
model = Net(classes=3)

# --8<-- [start:fix]
state_dict = torch.load("pretrained.pt", map_location="cpu", weights_only=True)
own = model.state_dict()
same = {k: v for k, v in state_dict.items() if k in own and v.shape == own[k].shape}
print("넣지 않은 것:", sorted(state_dict.keys() - same.keys()))
#> 넣지 않은 것: ['fc.bias', 'fc.weight']

result = model.load_state_dict(same, strict=False)
assert set(result.missing_keys) == {"fc.weight", "fc.bias"}, result  # 예상한 것을 적습니다.
# --8<-- [end:fix]
assert torch.equal(model.body.weight, pretrained.body.weight)
