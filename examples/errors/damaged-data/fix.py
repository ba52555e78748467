from pathlib import Path

import torch

torch.save({"weight": torch.ones(5000), "bias": torch.ones(5000)}, "model.pt")
torch.save({"weight": torch.ones(5000), "bias": torch.ones(5000)}, "good.pt")
data = bytearray(Path("model.pt").read_bytes())
start = data.find(b"model/data/1") // 4096 * 4096
data[start : start + 4096] = bytes(4096)
Path("model.pt").write_bytes(data)


# --8<-- [start:fix]
import zipfile


def damaged(path):
    """체크섬이 틀린 자리의 이름들. 온전하면 빈 목록, zip이 아니게 되었으면 ['zip']입니다."""
    names = []
    try:
        with zipfile.ZipFile(path) as archive:
            for name in archive.namelist():
                try:
                    archive.read(name)  # 읽으면서 체크섬(CRC)을 비교합니다.
                except zipfile.BadZipFile:
                    names.append(name)
    except zipfile.BadZipFile:
        return ["zip"]
    return names


print(damaged("model.pt"), damaged("good.pt"))
#> ['model/data/0', 'model/data/1'] []
# --8<-- [end:fix]

assert damaged("model.pt") == ["model/data/0", "model/data/1"] and not damaged("good.pt")
