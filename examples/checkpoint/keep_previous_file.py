import os
from contextlib import suppress

import torch


# --8<-- [start:save]
def save_safely(checkpoint, path):
    torch.save(checkpoint, f"{path}.tmp")
    os.replace(f"{path}.tmp", path)  # 다 쓴 다음에 이름을 바꿉니다.
# --8<-- [end:save]


def opens():
    try:
        return torch.load("checkpoint.pt", weights_only=True) == {"epoch": 0}
    except RuntimeError:
        return False


# --8<-- [start:check]
for write in (torch.save, save_safely):
    write({"epoch": 0}, "checkpoint.pt")
    with suppress(Exception):
        write({"epoch": lambda: 1}, "checkpoint.pt")  # 함수는 저장하지 못해 오류가 납니다.
    print(write.__name__, opens())  # 첫 파일이 아직 열리는지 봅니다.
    #> save False
    #> save_safely True
# --8<-- [end:check]
assert opens()
