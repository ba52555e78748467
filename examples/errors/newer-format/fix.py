from pathlib import Path

import torch

torch.save({"weight": torch.ones(4)}, "model.pt")

# --8<-- [start:fix]
# 새 PyTorch가 있는 곳에서 한 번 열어 옛 형식으로 저장합니다.
weights = torch.load("model.pt", map_location="cpu", weights_only=True)
torch.save(weights, "old_format.pt", _use_new_zipfile_serialization=False)
# --8<-- [end:fix]


# --8<-- [start:look]
import zipfile


def format_version(path):
    """파일에 적힌 형식의 버전. 옛 형식이면 None입니다."""
    if not zipfile.is_zipfile(path):
        return None
    with zipfile.ZipFile(path) as archive:
        name = next(n for n in archive.namelist() if n.split("/")[1:] == ["version"])
        return int(archive.read(name))


print(format_version("model.pt"), format_version("old_format.pt"))
#> 3 None
# --8<-- [end:look]

assert not Path("old_format.pt").read_bytes().startswith(b"PK")
assert torch.equal(torch.load("old_format.pt", weights_only=True)["weight"], torch.ones(4))
