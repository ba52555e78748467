import os
from pathlib import Path

import torch

folder = Path("checkpoints")
folder.mkdir()
torch.save({"epoch": 1}, folder / "epoch1.pt")
torch.save({"epoch": 2}, folder / "epoch2.pt")
(folder / "epoch3.pt").touch()  # 저장을 시작하자마자 멈추었습니다.
for seconds, name in enumerate(("epoch1.pt", "epoch2.pt", "epoch3.pt")):
    os.utime(folder / name, (seconds, seconds))


# --8<-- [start:fix]
import zipfile


def newest_whole(folder):
    """가장 나중에 저장된 파일부터 보아, 비거나 잘리지 않은 첫 파일을 돌려줍니다."""
    files = sorted(folder.glob("*.pt"), key=lambda path: path.stat().st_mtime, reverse=True)
    return next((path for path in files if zipfile.is_zipfile(path)), None)


print([f"{path.name} {path.stat().st_size > 0}" for path in sorted(folder.iterdir())])
#> ['epoch1.pt True', 'epoch2.pt True', 'epoch3.pt False']
print(torch.load(newest_whole(folder), weights_only=True))
#> {'epoch': 2}
# --8<-- [end:fix]

assert newest_whole(folder).name == "epoch2.pt"

# --8<-- [start:save]
import os

torch.save({"epoch": 3}, folder / "epoch3.pt.tmp")
os.replace(folder / "epoch3.pt.tmp", folder / "epoch3.pt")  # 다 쓴 다음에 이름을 줍니다.
# --8<-- [end:save]

assert newest_whole(folder).name == "epoch3.pt"
assert not list(folder.glob("*.tmp"))
