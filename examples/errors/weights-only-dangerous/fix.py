import os
import pickle
from pathlib import Path

import torch


class Gift:
    def __reduce__(self):
        return os.system, ("echo ran > it_ran.txt",)


torch.save({"weight": torch.ones(2), "gift": Gift()}, "downloaded.pt")

# --8<-- [start:fix]
from torch.serialization import get_unsafe_globals_in_checkpoint

# 열지 않고, 파일이 쓰려는 이름만 모읍니다. 가중치뿐인 파일이면 비어 있습니다.
names = sorted(get_unsafe_globals_in_checkpoint("downloaded.pt"))
print(names)
#> ['posix.system']
# --8<-- [end:fix]

message = ""
try:
    torch.load("downloaded.pt", weights_only=True)
except pickle.UnpicklingError as error:
    message = str(error)
assert "posix.system" in message
assert not Path("it_ran.txt").exists()
