from pathlib import Path, WindowsPath

import torch

data = Path("data/train")
torch.save({"epoch": 3, "data": data}, "old.pt")


class FromWindows:
    def __reduce__(self):  # Windows에서 Path를 저장하면 파일에 이렇게 적힙니다.
        return WindowsPath, ("data", "train")


torch.save({"epoch": 3, "data": FromWindows()}, "windows.pt")

# --8<-- [start:fix]
torch.save({"epoch": 3, "data": data.as_posix()}, "checkpoint.pt")  # 문자열로 담습니다.

file = torch.load("checkpoint.pt", weights_only=True)
restored = Path(file["data"])  # 어느 운영 체제에서나 그곳의 경로가 됩니다.
print(file)
#> {'epoch': 3, 'data': 'data/train'}
# --8<-- [end:fix]

assert restored == data

# --8<-- [start:old]
from pathlib import PurePosixPath, PureWindowsPath
from torch.serialization import safe_globals

# Pure로 시작하는 클래스는 어느 운영 체제에서나 만들어집니다.
names = [
    (PurePosixPath, "pathlib.PosixPath"),
    (PureWindowsPath, "pathlib.WindowsPath"),
]
for name in ("old.pt", "windows.pt"):  # Linux와 Windows에서 저장한 파일
    with safe_globals(names):
        old = torch.load(name, weights_only=True)
    torch.save({**old, "data": old["data"].as_posix()}, name)
# --8<-- [end:old]

for name in ("old.pt", "windows.pt"):
    assert torch.load(name, weights_only=True) == {"epoch": 3, "data": "data/train"}
