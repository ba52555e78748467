from pathlib import Path

import torch

# --8<-- [start:load]
Path("model.pt").write_text("Entry not found")  # 파일이 없는 주소에서 받은 글입니다.
torch.load("model.pt")  # 기본값
# --8<-- [end:load]
