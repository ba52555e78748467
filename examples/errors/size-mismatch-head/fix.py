import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, classes):
        super().__init__()
        self.body = nn.Linear(4, 8)
        self.fc = nn.Linear(8, classes)


pretrained = Net(classes=10)
torch.save(pretrained.state_dict(), "pretrained.pt")

# --8<-- [start:fix]
model = Net(classes=3)
state_dict = torch.load("pretrained.pt", map_location="cpu", weights_only=True)
head = ["fc.weight", "fc.bias"]
for key in head:
    del state_dict[key]  # 모양이 다른 헤드를 뺍니다.

result = model.load_state_dict(state_dict, strict=False)
assert result.missing_keys == head, result  # 새로 학습할 것만 비었는지 확인합니다.
assert not result.unexpected_keys, result
print("새로 학습할 것:", result.missing_keys)
#> 새로 학습할 것: ['fc.weight', 'fc.bias']
# --8<-- [end:fix]
assert torch.equal(model.body.weight, pretrained.body.weight)

# --8<-- [start:replace]
model = Net(classes=10)  # 파일과 같은 클래스 수로 만들어 모두 채웁니다.
model.load_state_dict(torch.load("pretrained.pt", map_location="cpu", weights_only=True))
model.fc = nn.Linear(model.fc.in_features, 3)  # 그다음 헤드를 바꿉니다.
# --8<-- [end:replace]
assert torch.equal(model.body.bias, pretrained.body.bias)
assert model.fc(model.body(torch.ones(2, 4))).shape == (2, 3)
