import tarfile

import torch

torch.save({"weight": torch.ones(4)}, "model.pt")
with tarfile.open("model.tar", "w") as archive:
    archive.add("model.pt")

# --8<-- [start:load]
torch.load("model.tar", weights_only=False)  # torch 2.5까지의 기본값과 같습니다.
# --8<-- [end:load]
