from pathlib import Path

import torch

# --8<-- [start:setup]
# 크기만 잡아 두고 내용을 쓰지 못한 파일입니다. 정전이나 끊긴 다운로드 뒤에 남습니다.
Path("model.pt").write_bytes(bytes(4096))
# --8<-- [end:setup]

# --8<-- [start:load]
torch.load("model.pt")  # 기본값
# --8<-- [end:load]
