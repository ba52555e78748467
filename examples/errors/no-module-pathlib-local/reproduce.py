import pathlib
import zipfile

import torch

# --8<-- [start:setup]
torch.save({"epoch": 3, "data": pathlib.PosixPath("data")}, "here.pt")

# Python 3.13이 적는 이름으로 바꿔, 거기에서 저장한 파일을 흉내 냅니다.
with zipfile.ZipFile("here.pt") as here, zipfile.ZipFile("checkpoint.pt", "w") as new:
    for name in here.namelist():
        data = here.read(name).replace(b"cpathlib\n", b"cpathlib._local\n")
        new.writestr(name.replace("here/", "checkpoint/"), data)
# --8<-- [end:setup]

# --8<-- [start:load]
torch.load("checkpoint.pt", weights_only=False)
# --8<-- [end:load]
