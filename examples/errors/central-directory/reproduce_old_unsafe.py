from pathlib import Path

import torch

torch.save({"weight": torch.ones(1000)}, "old.pt", _use_new_zipfile_serialization=False)

# --8<-- [start:load]
Path("old.pt").write_bytes(Path("old.pt").read_bytes()[:100])
torch.load("old.pt", weights_only=False)  # torch 2.5까지의 기본값과 같습니다.
# --8<-- [end:load]
