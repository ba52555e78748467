import os
import pickle
from pathlib import Path

import torch
from torch.serialization import get_unsafe_globals_in_checkpoint, safe_globals


class Payload:
    def __reduce__(self):
        return exec, ("open('it_ran.txt', 'w').close()",)


class MakeFolder:
    def __reduce__(self):
        return os.mkdir, ("folder",)


# --8<-- [start:setstate]
class Log:
    def __setstate__(self, state):  # 여러분의 코드지만, 인자는 파일이 정합니다.
        open(state["path"], "w").close()
# --8<-- [end:setstate]


log = Log()
log.path = "chosen_by_file.txt"
torch.save(log, "log.pt")
torch.save(Payload(), "gift.pt")
torch.save(MakeFolder(), "folder.pt")

# --8<-- [start:allow]
with safe_globals([Log]):
    torch.load("log.pt", weights_only=True)
print(Path("chosen_by_file.txt").exists())
#> True

print(get_unsafe_globals_in_checkpoint("gift.pt"))
#> ['builtins.exec']
with safe_globals([exec]):  # 목록에 나온 이름을 살피지 않고 허용했습니다.
    torch.load("gift.pt", weights_only=True)
print(Path("it_ran.txt").exists())
#> True

try:
    with safe_globals([os.mkdir]):
        torch.load("folder.pt", weights_only=True)
except pickle.UnpicklingError as error:
    blocked = "is blocked" in str(error)
print(blocked, Path("folder").exists())  # os의 함수는 허용해도 거절합니다.
#> True False
# --8<-- [end:allow]
assert blocked
