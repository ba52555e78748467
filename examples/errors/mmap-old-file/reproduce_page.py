from pathlib import Path

import torch

# --8<-- [start:load]
Path("model.pt").write_text("<!DOCTYPE html>")  # 잘못 내려받은 파일입니다.
torch.load("model.pt", map_location="cpu", mmap=True)  # 기본값
# --8<-- [end:load]
