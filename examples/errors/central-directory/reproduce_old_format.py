from pathlib import Path

import torch

# --8<-- [start:load]
torch.save({"weight": torch.ones(1000)}, "old.pt", _use_new_zipfile_serialization=False)
data = Path("old.pt").read_bytes()
Path("old.pt").write_bytes(data[:-100])
torch.load("old.pt")  # 기본값
# --8<-- [end:load]
