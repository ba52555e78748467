from pathlib import Path

import torch

# --8<-- [start:setup]
import gzip

torch.save({"weight": torch.ones(4)}, "model.pt")
# 압축한 채로 이름만 바꾼 파일입니다. model.tar.gz를 model.pt로 바꾸어도 같습니다.
Path("received.pt").write_bytes(gzip.compress(Path("model.pt").read_bytes()))
# --8<-- [end:setup]

# --8<-- [start:load]
torch.load("received.pt")  # 기본값
# --8<-- [end:load]
