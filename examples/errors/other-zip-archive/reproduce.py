import torch

# --8<-- [start:setup]
import zipfile

torch.save({"weight": torch.ones(4)}, "model.pt")
with zipfile.ZipFile("download.zip", "w") as archive:
    archive.write("model.pt", "weights/model.pt")  # 디렉터리를 zip으로 묶었습니다.
# --8<-- [end:setup]

# --8<-- [start:load]
torch.load("download.zip")  # 기본값
# --8<-- [end:load]
