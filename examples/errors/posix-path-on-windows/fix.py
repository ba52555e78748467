from pathlib import WindowsPath

import torch


class SavedOnWindows:
    def __reduce__(self):
        return WindowsPath, ("C:\\", "data")


torch.save({"epoch": 3, "data": SavedOnWindows()}, "checkpoint.pt")

# --8<-- [start:patch]
import pathlib
from unittest.mock import patch

with patch.object(pathlib, "WindowsPath", pathlib.PureWindowsPath):  # 여는 동안만
    whole = torch.load("checkpoint.pt", weights_only=False)
# --8<-- [end:patch]

assert whole["data"] == pathlib.PureWindowsPath("C:/data")

# --8<-- [start:fix]
import pathlib

names = [  # 파일을 만지지 않는 Pure 경로로 엽니다. 운영체제를 가리지 않습니다.
    (pathlib.PurePosixPath, "pathlib.PosixPath"),
    (pathlib.PureWindowsPath, "pathlib.WindowsPath"),
]
with torch.serialization.safe_globals(names):
    checkpoint = torch.load("checkpoint.pt", weights_only=True)
print(checkpoint["data"])
#> C:\data

checkpoint["data"] = checkpoint["data"].as_posix()  # 문자열로 바꿔 다시 저장합니다.
torch.save(checkpoint, "checkpoint.pt")
# --8<-- [end:fix]

assert torch.load("checkpoint.pt", weights_only=True) == {"epoch": 3, "data": "C:/data"}

torch.save({"data": pathlib.PosixPath("data/train")}, "linux.pt")
with torch.serialization.safe_globals(names):
    linux = torch.load("linux.pt", weights_only=True)
assert linux["data"] == pathlib.PurePosixPath("data/train")
