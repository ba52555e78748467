import hashlib
import struct
import zipfile
from pathlib import Path

import torch


# --8<-- [start:fix]
def sha256(path):
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


torch.save({"weight": torch.ones(4)}, "model.pt")
Path("model.pt.sha256").write_text(sha256("model.pt"))  # 저장한 쪽에서 적어 둡니다.

same = sha256("model.pt") == Path("model.pt.sha256").read_text()  # 받은 쪽에서 견줍니다.
print("그대로인가요:", same)
#> 그대로인가요: True
# --8<-- [end:fix]

# --8<-- [start:check]
# sha256을 받지 못한 .pt 파일이라면 zip의 CRC를 봅니다.
assert zipfile.ZipFile("model.pt").testzip() is None
# --8<-- [end:check]

data = bytearray(Path("model.pt").read_bytes())
data[data.index(struct.pack("4f", 1, 1, 1, 1)) + 3] ^= 1
Path("model.pt").write_bytes(data)
assert sha256("model.pt") != Path("model.pt.sha256").read_text()
assert zipfile.ZipFile("model.pt").testzip() is not None
