import torch

# --8<-- [start:load]
import zipfile

with zipfile.ZipFile("model.keras", "w") as archive:  # .keras는 세 파일을 담은 zip입니다.
    for name in ("metadata.json", "config.json", "model.weights.h5"):
        archive.writestr(name, b"")
torch.load("model.keras")  # 기본값
# --8<-- [end:load]
