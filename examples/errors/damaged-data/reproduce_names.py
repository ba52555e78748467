from pathlib import Path

import torch

# --8<-- [start:load]
torch.save({"weight": torch.ones(4)}, "model.pt")
data = bytearray(Path("model.pt").read_bytes())
data[data.find(b"weight")] ^= 0xFF  # 이름이 적힌 자리의 바이트 하나가 바뀌었습니다.
Path("model.pt").write_bytes(data)
torch.load("model.pt")  # 기본값
# --8<-- [end:load]
