from pathlib import Path

import torch

# --8<-- [start:load]
Path("script.pt").write_text("<!DOCTYPE html><html></html>")  # 웹 페이지를 받았습니다.
torch.jit.load("script.pt")
# --8<-- [end:load]
