import torch
from torch import nn

# --8<-- [start:setup]
old = nn.Sequential(nn.Linear(4, 8), nn.BatchNorm1d(8), nn.Linear(8, 2))
new = {name: tensor.clone() for name, tensor in old.state_dict().items()}
new["0.weight"][0, 0] += 1
new["0.bias"] = new["0.bias"].half()
new["2.weight"] = torch.zeros(3, 8)
new["head.bias"] = new.pop("2.bias")
torch.save(old.state_dict(), "old.pt")
torch.save(new, "new.pt")
# --8<-- [end:setup]


# --8<-- [start:function]
def compare(path_a, path_b):
    a = torch.load(path_a, map_location="cpu", weights_only=True)
    b = torch.load(path_b, map_location="cpu", weights_only=True)
    differences = {name: f"{path_b}에 없음" for name in a if name not in b}
    differences |= {name: f"{path_a}에 없음" for name in b if name not in a}
    for name in (name for name in a if name in b):
        x, y = a[name], b[name]
        if x.shape != y.shape:
            differences[name] = f"모양이 다름: {tuple(x.shape)} → {tuple(y.shape)}"
        elif x.dtype != y.dtype:
            differences[name] = f"자료형이 다름: {x.dtype} → {y.dtype}"
        elif not torch.equal(x, y):
            differences[name] = f"값이 다름: {x.numel()}개 가운데 {int((x != y).sum())}개"
    return differences
# --8<-- [end:function]


# --8<-- [start:check]
for name, difference in compare("old.pt", "new.pt").items():
    print(name, difference)
    #> 2.bias new.pt에 없음
    #> head.bias old.pt에 없음
    #> 0.weight 값이 다름: 32개 가운데 1개
    #> 0.bias 자료형이 다름: torch.float32 → torch.float16
    #> 2.weight 모양이 다름: (2, 8) → (3, 8)
print(compare("old.pt", "old.pt"))
#> {}
# --8<-- [end:check]
assert len(compare("old.pt", "new.pt")) == 5
