from pathlib import Path

import torch

Path("drive").mkdir()


# --8<-- [start:fix]
import filecmp
import os
import shutil
import time


def copy_out(source, target, tries=3):
    """`source`를 `target`에 복사하고 내용을 비교합니다. 실패하면 기다렸다가 다시 합니다."""
    part = f"{target}.part"
    for left in reversed(range(tries)):
        try:
            shutil.copyfile(source, part)
            if filecmp.cmp(source, part, shallow=False):
                return os.replace(part, target)
            raise OSError(f"{part}의 내용이 다릅니다.")
        except OSError:
            if not left:
                raise
            time.sleep(5)


torch.save({"weight": torch.ones(2)}, "model.pt")  # 먼저 로컬 디스크에 저장하고
copy_out("model.pt", "drive/model.pt")  # 드라이브나 NFS로 옮깁니다.
# --8<-- [end:fix]

print(torch.load("drive/model.pt", weights_only=True)["weight"].tolist())
#> [1.0, 1.0]
assert not Path("drive/model.pt.part").exists()
