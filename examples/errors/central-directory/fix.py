from pathlib import Path

import torch

torch.save({"weight": torch.ones(1000)}, "original.pt")
data = Path("original.pt").read_bytes()
Path("model.pt").write_bytes(data[: len(data) // 2])


# --8<-- [start:fix]
import hashlib
import zipfile


def describe(path):
    """옮기기 전과 후에 실행해 비교하세요: 바이트 수, 끝까지 있는지, sha256의 앞 8자리."""
    with open(path, "rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()[:8]
    return Path(path).stat().st_size, zipfile.is_zipfile(path), digest


size, whole, digest = describe("model.pt")
print(whole, size == describe("original.pt")[0])  # 잘린 파일: 다시 받아야 합니다.
#> False False
# --8<-- [end:fix]

assert describe("original.pt")[1] and describe("original.pt")[2] != digest

# --8<-- [start:retry]
Path("model.pt").write_bytes(data)  # 이어받지 않고 처음부터 다시 받았습니다.
print(describe("model.pt") == describe("original.pt"))
#> True
print(torch.load("model.pt", weights_only=True)["weight"].sum())
#> tensor(1000.)
# --8<-- [end:retry]

assert describe("model.pt") == describe("original.pt")
