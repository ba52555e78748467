from pathlib import Path

import torch

# --8<-- [start:load]
Path("model.pt").write_text("404: Not Found")  # GitHub은 없는 파일에 이렇게 답합니다.
torch.load("model.pt")  # 기본값
# --8<-- [end:load]
