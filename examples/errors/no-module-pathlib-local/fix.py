import pathlib
import zipfile

import torch

torch.save({"epoch": 3, "data": pathlib.PosixPath("data")}, "here.pt")
with zipfile.ZipFile("here.pt") as here, zipfile.ZipFile("checkpoint.pt", "w") as new:
    for name in here.namelist():
        data = here.read(name).replace(b"cpathlib\n", b"cpathlib._local\n")
        new.writestr(name.replace("here/", "checkpoint/"), data)

# --8<-- [start:fix]
import pathlib

names = [  # 앞은 지금의 클래스, 뒤는 파일에 적혀 있을 수 있는 이름입니다.
    (pathlib.PurePosixPath, "pathlib._local.PosixPath"),
    (pathlib.PurePosixPath, "pathlib.PosixPath"),
    (pathlib.PureWindowsPath, "pathlib._local.WindowsPath"),
    (pathlib.PureWindowsPath, "pathlib.WindowsPath"),
]
with torch.serialization.safe_globals(names):
    checkpoint = torch.load("checkpoint.pt", weights_only=True)

checkpoint["data"] = str(checkpoint["data"])  # 문자열로 바꿔 다시 저장합니다.
torch.save(checkpoint, "checkpoint.pt")
print(torch.load("checkpoint.pt", weights_only=True))
#> {'epoch': 3, 'data': 'data'}
# --8<-- [end:fix]

assert torch.serialization.get_unsafe_globals_in_checkpoint("checkpoint.pt") == []
