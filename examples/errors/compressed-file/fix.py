import gzip
import tarfile
from pathlib import Path

import torch

torch.save({"weight": torch.ones(4)}, "model.pt")
Path("received.pt").write_bytes(gzip.compress(Path("model.pt").read_bytes()))
with tarfile.open("model.tar.gz", "w:gz") as archive:
    archive.add("model.pt")

# --8<-- [start:fix]
import gzip
import io

with gzip.open("received.pt", "rb") as file:
    opened = io.BytesIO(file.read())  # 압축을 푼 바이트를 메모리에 둡니다.
print(torch.load(opened, weights_only=True))
#> {'weight': tensor([1., 1., 1., 1.])}
# --8<-- [end:fix]

# --8<-- [start:tar]
import tarfile

with tarfile.open("model.tar.gz") as archive:  # gzip, bzip2, xz를 스스로 알아봅니다.
    names = archive.getnames()
    weights = torch.load(archive.extractfile("model.pt"), weights_only=True)
print(names)
#> ['model.pt']
# --8<-- [end:tar]

assert torch.equal(weights["weight"], torch.ones(4))
