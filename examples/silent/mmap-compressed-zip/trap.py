import zipfile

import torch
from torch import nn

# --8<-- [start:trap]
model = nn.Linear(100, 10)
torch.save(model.state_dict(), "model.pt")
with zipfile.ZipFile("model.pt") as old:  # 크기를 줄이려고 zip을 압축해서 다시 묶었습니다.
    with zipfile.ZipFile("smaller.pt", "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, old.read(name))

weights = torch.load("smaller.pt", weights_only=True)
print(torch.equal(weights["weight"], model.weight))
#> True
weights = torch.load("smaller.pt", mmap=True, weights_only=True)
print(torch.equal(weights["weight"], model.weight))  # 오류 없이 다른 값이 나옵니다.
#> False
# --8<-- [end:trap]

assert weights["weight"].shape == model.weight.shape
assert not torch.equal(weights["weight"], model.weight)
