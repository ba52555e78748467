import os
from collections import OrderedDict
from pathlib import Path

import torch

import safe_saving
from keep_checkpoints import sweep

# --8<-- [start:setup]
dead = Path(".model.pt.0123456789abcdef.part")  # 죽은 프로세스가 남긴 임시 파일입니다.
dead.touch()


class SweepWhileSaving:
    def __reduce__(self):  # torch.save가 이 객체를 적을 때, 곧 저장하는 도중에 불립니다.
        swept.extend(sweep(".", older_than=0))
        still_there.extend(Path().glob(".*.part"))
        return OrderedDict, ()
# --8<-- [end:setup]


# --8<-- [start:check]
swept, still_there = [], []
safe_saving.save({"weight": torch.ones(4), "sweep": SweepWhileSaving()}, "model.pt")
print(swept == [dead], len(still_there))  # 지운 것은 죽은 것뿐이고, 쓰던 것은 남았습니다.
#> True 1
print([path.name for path in Path().glob("*model.pt*")])
#> ['model.pt']
# --8<-- [end:check]
assert swept == [dead] and len(still_there) == 1
assert torch.equal(safe_saving.load("model.pt")["weight"], torch.ones(4))
dead.touch()
assert sweep(".") == [] and dead.exists()  # 60초보다 새것은 두고 갑니다.
os.utime(dead, (0, 0))
assert sweep(".") == [dead]
