import hashlib
import zipfile
from pathlib import Path

import torch

# --8<-- [start:setup]
torch.save({"weight": torch.ones(1000)}, "model.pt")
with open("model.pt", "rb") as file:
    saved = hashlib.file_digest(file, "sha256").hexdigest()

data = bytearray(Path("model.pt").read_bytes())
data[2000] ^= 1  # 옮기다가 비트 하나가 뒤집혔습니다.
Path("copied.pt").write_bytes(data)
# --8<-- [end:setup]

# --8<-- [start:check]
weight = torch.load("copied.pt", weights_only=True)["weight"]
print(torch.equal(weight, torch.ones(1000)))  # 오류 없이 열립니다.
#> False
with zipfile.ZipFile("copied.pt") as archive:
    bad = archive.testzip()
print(bad)
#> model/data/0
with open("copied.pt", "rb") as file:
    same = hashlib.file_digest(file, "sha256").hexdigest() == saved
print(same)
#> False
# --8<-- [end:check]
assert bad == "model/data/0"
assert zipfile.ZipFile("model.pt").testzip() is None
