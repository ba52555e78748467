import torch
from torch import nn

torch.manual_seed(0)


class Net(nn.Module):
    def __init__(self, width, activation="gelu"):
        super().__init__()
        self.layers = nn.Sequential(
            nn.Linear(4, width), {"relu": nn.ReLU, "gelu": nn.GELU}[activation](), nn.Linear(width, 2)
        )

    def forward(self, x):
        return self.layers(x)


old = Net(8, activation="relu").eval()  # 인자가 없던 때의 클래스입니다.
torch.save({"config": {"width": 8}, "model": old.state_dict()}, "old.pt")

# --8<-- [start:reproduce]
file = torch.load("old.pt", map_location="cpu", weights_only=True)
x = torch.randn(3, 4)

wrong = Net(**file["config"])  # 새 기본값 activation="gelu"로 만들어집니다.
print(wrong.load_state_dict(file["model"]), torch.equal(wrong(x), old(x)))
#> <All keys matched successfully> False
# --8<-- [end:reproduce]

# --8<-- [start:fix]
BEFORE = {"activation": "relu"}  # 그 인자가 없던 때에 코드가 하던 대로입니다.
right = Net(**{**BEFORE, **file["config"]})
right.load_state_dict(file["model"])
print(torch.equal(right(x), old(x)))
#> True
# --8<-- [end:fix]
assert torch.equal(right(x), old(x)) and not torch.equal(wrong(x), old(x))
