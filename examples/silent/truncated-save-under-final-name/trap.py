import os

import torch
from torch import nn

model = nn.Linear(2, 1)


def opens(path):
    try:
        torch.load(path, weights_only=True)
    except RuntimeError:
        return False
    return True


# --8<-- [start:trap]
torch.save({"epoch": 1, "model": model.state_dict()}, "last.pt")  # 좋은 파일입니다.
try:
    # 다음 에폭에는 저장할 수 없는 값이 섞였습니다.
    torch.save({"epoch": 2, "model": model.state_dict(), "hook": lambda x: x}, "last.pt")
except Exception:
    pass  # 저장에 실패해도 학습은 계속합니다.

print("파일이 있나요:", os.path.exists("last.pt"))
#> 파일이 있나요: True
print("열리나요:", opens("last.pt"))
#> 열리나요: False
# --8<-- [end:trap]

assert not opens("last.pt")
