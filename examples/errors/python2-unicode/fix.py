from pathlib import Path

import torch

old = {"weight": torch.ones(2), "note": "NOTE"}
torch.save(old, "old.pt", _use_new_zipfile_serialization=False)
data = Path("old.pt").read_bytes()
korean = b"U\x04" + "학습".encode("cp949")
Path("old.pt").write_bytes(data.replace(b"X\x04\0\0\0NOTE", korean))

# --8<-- [start:fix]
import warnings

warnings.filterwarnings("ignore", "pickle_load_args")  # 경고와 달리 encoding은 쓰입니다.
checkpoint = torch.load("old.pt", encoding="latin1", weights_only=True)

# latin1은 바이트를 하나씩 글자로 바꾸므로, 되돌린 뒤 원래 인코딩으로 읽을 수 있습니다.
checkpoint["note"] = checkpoint["note"].encode("latin1").decode("cp949")
print(checkpoint["note"])
#> 학습
torch.save(checkpoint, "new.pt")  # 이제 encoding 없이 열립니다.
# --8<-- [end:fix]

new = torch.load("new.pt", weights_only=True)
assert new["note"] == "학습" and torch.equal(new["weight"], torch.ones(2))

# --8<-- [start:bytes]
raw = torch.load("old.pt", encoding="bytes", weights_only=True)
print(raw["note"])
#> b'\xc7\xd0\xbd\xc0'
# --8<-- [end:bytes]

assert raw["note"].decode("cp949") == "학습"
