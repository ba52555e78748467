import torch

# --8<-- [start:setup]
# PyTorch 1.6이 나오기 전의 형식입니다.
torch.save({"weight": torch.ones(2)}, "old.pt", _use_new_zipfile_serialization=False)
# --8<-- [end:setup]

# --8<-- [start:load]
torch.load("old.pt", map_location="cpu", mmap=True)  # 기본값
# --8<-- [end:load]
