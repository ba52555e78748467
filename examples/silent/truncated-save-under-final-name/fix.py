import os

import torch
from torch import nn

model = nn.Linear(2, 1)


# --8<-- [start:fix]
def save(checkpoint, path):
    """곁의 임시 파일에 다 쓴 다음 이름을 바꿉니다. 실패하면 이전 파일이 그대로 남습니다."""
    temporary = f"{path}.tmp"
    try:
        with open(temporary, "wb") as file:
            torch.save(checkpoint, file)
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, path)
    finally:
        if os.path.exists(temporary):
            os.remove(temporary)


save({"epoch": 1, "model": model.state_dict()}, "last.pt")
try:
    save({"epoch": 2, "hook": lambda x: x}, "last.pt")
except Exception:
    pass
print("남은 에폭:", torch.load("last.pt", weights_only=True)["epoch"])
#> 남은 에폭: 1
# --8<-- [end:fix]

assert not os.path.exists("last.pt.tmp")
epoch = 1

# --8<-- [start:check]
# 저장한 직후에 다시 열어 봅니다.
assert torch.load("last.pt", map_location="cpu", weights_only=True)["epoch"] == epoch
# --8<-- [end:check]
