import struct
import zipfile
from pathlib import Path

import torch

import safe_saving

# --8<-- [start:reproduce]
safe_saving.save({"weight": torch.ones(4)}, "model.pt")
data = bytearray(Path("model.pt").read_bytes())
first = data.index(struct.pack("4f", 1, 1, 1, 1))
data[first + 3] ^= 1  # 첫째 수의 비트 하나를 뒤집습니다.
Path("model.pt").write_bytes(data)

print(torch.load("model.pt", weights_only=True)["weight"].tolist())  # 오류도 경고도 없습니다.
#> [0.25, 1.0, 1.0, 1.0]
# --8<-- [end:reproduce]


def message():
    try:
        safe_saving.load("model.pt")
    except safe_saving.CheckpointError as error:
        return str(error)


# --8<-- [start:check]
print(zipfile.ZipFile("model.pt").testzip())  # CRC-32가 맞지 않는 첫 항목입니다.
#> archive/data/0
print(message())  # safe_saving.load("model.pt")의 오류입니다.
#> model.pt: 망가졌습니다(archive/data/0). 다시 받거나 이전 체크포인트를 쓰세요.
# --8<-- [end:check]
data[first + 3] ^= 1
Path("model.pt").write_bytes(data)
assert torch.equal(safe_saving.load("model.pt")["weight"], torch.ones(4))
