import torch
from torch import nn


# --8<-- [start:setup]
class Classifier(nn.Module):
    def __init__(self, classes):
        super().__init__()
        self.backbone = nn.Sequential(nn.Linear(4, 8), nn.BatchNorm1d(8), nn.ReLU())
        self.head = nn.Linear(8, classes)

    def forward(self, x):
        return self.head(self.backbone(x))
# --8<-- [end:setup]


# --8<-- [start:save]
pretrained = Classifier(classes=1000)
torch.save(pretrained.state_dict(), "pretrained.pt")
# --8<-- [end:save]

# --8<-- [start:load]
state_dict = torch.load("pretrained.pt", map_location="cpu", weights_only=True)
backbone = {
    key.removeprefix("backbone."): tensor
    for key, tensor in state_dict.items()
    if key.startswith("backbone.")
}
model = Classifier(classes=3)
print(model.backbone.load_state_dict(backbone))  # 하나라도 맞지 않으면 오류가 납니다.
#> <All keys matched successfully>
# --8<-- [end:load]

# --8<-- [start:drop]
model = Classifier(classes=3)
without_head = {k: v for k, v in state_dict.items() if not k.startswith("head.")}
result = model.load_state_dict(without_head, strict=False)
print(result.missing_keys, result.unexpected_keys)
#> ['head.weight', 'head.bias'] []
assert set(result.missing_keys) == {"head.weight", "head.bias"}  # 새 헤드뿐입니다.
assert not result.unexpected_keys
# --8<-- [end:drop]

# --8<-- [start:typo]
typo = {k: v for k, v in state_dict.items() if k.startswith("backbon.")}
result = Classifier(classes=3).load_state_dict(typo, strict=False)
print(len(typo), "backbone.0.weight" in result.missing_keys)
#> 0 True
# --8<-- [end:typo]
assert len(without_head) == len(backbone) == 7
assert all(torch.equal(v, model.state_dict()[k]) for k, v in without_head.items())
assert model.head.out_features == 3
