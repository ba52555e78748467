from pathlib import Path

import torch

# --8<-- [start:setup]
old = {"weight": torch.ones(2), "note": "NOTE"}
torch.save(old, "old.pt", _use_new_zipfile_serialization=False)  # 옛 형식
data = Path("old.pt").read_bytes()
korean = b"U\x04" + "학습".encode("cp949")  # 파이썬 2의 str은 글자가 아니라 바이트였습니다.
Path("old.pt").write_bytes(data.replace(b"X\x04\0\0\0NOTE", korean))
# --8<-- [end:setup]

# --8<-- [start:load]
torch.load("old.pt", weights_only=True)
# --8<-- [end:load]
