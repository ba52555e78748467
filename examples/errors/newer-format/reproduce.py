import torch

# --8<-- [start:setup]
import zipfile

torch.save({"weight": torch.ones(4)}, "model.pt")
with zipfile.ZipFile("model.pt") as old, zipfile.ZipFile("newer.pt", "w") as new:
    for name in old.namelist():  # 앞으로 나올 형식처럼 버전만 11로 바꾸어 적습니다.
        new.writestr(name, b"11\n" if name == "model/version" else old.read(name))
# --8<-- [end:setup]

# --8<-- [start:load]
torch.load("newer.pt")  # 기본값
# --8<-- [end:load]
