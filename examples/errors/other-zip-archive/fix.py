import zipfile

import torch

torch.save({"weight": torch.ones(4)}, "model.pt")
with zipfile.ZipFile("download.zip", "w") as archive:
    archive.write("model.pt", "weights/model.pt")

# --8<-- [start:fix]
import io
import zipfile

with zipfile.ZipFile("download.zip") as archive:
    names = archive.namelist()
    inner = io.BytesIO(archive.read("weights/model.pt"))
print(names)  # 안에 든 파일을 봅니다.
#> ['weights/model.pt']
print(torch.load(inner, weights_only=True))
#> {'weight': tensor([1., 1., 1., 1.])}
# --8<-- [end:fix]

inner.seek(0)
assert torch.equal(torch.load(inner, weights_only=True)["weight"], torch.ones(4))
