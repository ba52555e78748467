import struct
from pathlib import Path

import torch

# --8<-- [start:trap]
torch.save({"weight": torch.ones(4)}, "model.pt")

data = bytearray(Path("model.pt").read_bytes())
first = data.index(struct.pack("4f", 1, 1, 1, 1))
data[first + 3] ^= 1  # 디스크나 전송에서 비트 하나가 뒤집혔습니다.
Path("model.pt").write_bytes(data)

print(torch.load("model.pt", weights_only=True)["weight"].tolist())
#> [0.25, 1.0, 1.0, 1.0]
# --8<-- [end:trap]

assert torch.load("model.pt", weights_only=True)["weight"][0] != 1
