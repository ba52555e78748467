import torch

# --8<-- [start:load]
import zipfile

torch.save({"weight": torch.ones(4)}, "model.pt")
with zipfile.ZipFile("download.zip", "w") as archive:
    archive.write("model.pt")  # 파일만 zip으로 묶었습니다.
torch.load("download.zip")  # 기본값
# --8<-- [end:load]
