from pathlib import Path

import torch

torch.save({"weight": torch.ones(1000)}, "original.pt")
data = Path("original.pt").read_bytes()
Path("model.pt").write_bytes(data[: len(data) // 2])


# --8<-- [start:fix]
import hashlib
import zipfile


def describe(path):
    """바이트 수, zip이 끝까지 있는지, sha256의 앞 8자리. 양쪽에서 실행해 비교하세요."""
    with open(path, "rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()[:8]
    return Path(path).stat().st_size, zipfile.is_zipfile(path), digest


print(describe("model.pt")[1])  # 끝이 없습니다. 다시 받아야 합니다.
#> False
print(describe("model.pt") == describe("original.pt"))  # 원본과 다릅니다.
#> False
# --8<-- [end:fix]

Path("model.pt").write_bytes(data)  # 처음부터 다시 받았습니다.
assert describe("original.pt")[1]
assert torch.load("model.pt", weights_only=True)["weight"].sum() == 1000

assert describe("model.pt") == describe("original.pt")
