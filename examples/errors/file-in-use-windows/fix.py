from pathlib import Path

import torch

# --8<-- [start:fix]
import tempfile

with tempfile.TemporaryDirectory() as folder:
    path = Path(folder) / "model.pt"  # 연 파일 객체가 아니라 경로를 씁니다.
    torch.save({"weight": torch.ones(2)}, path)
    state_dict = torch.load(path, weights_only=True)  # mmap=True는 파일을 닫지 않습니다.
print(path.exists())
#> False
# --8<-- [end:fix]


# --8<-- [start:retry]
import os
import time


def replace(source, target, tries=5):
    """백신이나 동기화 프로그램이 잠깐 열어 둔 파일이면 기다렸다가 다시 시도합니다."""
    for left in reversed(range(tries)):
        try:
            return os.replace(source, target)
        except PermissionError:
            if not left:
                raise
            time.sleep(0.2)
# --8<-- [end:retry]


torch.save(state_dict, "model.pt.part")
replace("model.pt.part", "model.pt")
assert torch.equal(torch.load("model.pt", weights_only=True)["weight"], torch.ones(2))
