import zipfile

import torch
from torch import nn

model = nn.Linear(100, 10)
torch.save(model.state_dict(), "original.pt")
with zipfile.ZipFile("original.pt") as old:
    with zipfile.ZipFile("smaller.pt", "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, old.read(name))

# --8<-- [start:fix]
weights = torch.load("smaller.pt", weights_only=True)  # mmap 없이 한 번 엽니다.
torch.save(weights, "model.pt")  # torch.save는 압축하지 않습니다.
weights = torch.load("model.pt", mmap=True, weights_only=True)
print(torch.equal(weights["weight"], model.weight))
#> True
# --8<-- [end:fix]

# --8<-- [start:check]
records = zipfile.ZipFile("model.pt").infolist()
assert all(record.compress_type == zipfile.ZIP_STORED for record in records)
# --8<-- [end:check]

compressed = zipfile.ZipFile("smaller.pt").infolist()
assert not all(record.compress_type == zipfile.ZIP_STORED for record in compressed)
assert torch.equal(weights["bias"], model.bias)
