from pathlib import Path

import torch

# --8<-- [start:load]
Path("model.pt").write_text("404: Not Found")  # GitHub에서 없는 파일을 받으면 이 글이 옵니다.
torch.load("model.pt")  # 기본값
# --8<-- [end:load]
