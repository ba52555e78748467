import torch

# --8<-- [start:setup]
import tarfile

torch.save({"weight": torch.ones(4)}, "model.pt")
with tarfile.open("model.tar", "w") as archive:
    archive.add("model.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
torch.load("model.tar")  # 기본값
# --8<-- [end:load]
