import warnings
from pathlib import Path

import torch

# --8<-- [start:reproduce]
import drive_checkpoint

Path("drive").mkdir()
for step in (1, 2):
    drive_checkpoint.save({"step": step, "weight": torch.ones(1000)}, "drive", step)

path = Path("drive/step-00000002.pt")
path.write_bytes(path.read_bytes()[:2000])  # 드라이브에 뒷부분이 올라가지 못했습니다.
# --8<-- [end:reproduce]

# --8<-- [start:check]
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    file = drive_checkpoint.latest("drive")
print(file["step"], str(caught[0].message).partition(". ")[0])
#> 1 건너뜁니다: step-00000002.pt
# --8<-- [end:check]

Path("drive/step-00000001.pt").write_bytes(b"")
message = ""
with warnings.catch_warnings(record=True):
    try:
        drive_checkpoint.latest("drive")
    except RuntimeError as error:
        message = str(error)
print(f"all: {message}")
#> all: drive: 체크포인트 2개가 모두 열리지 않습니다.
assert file["step"] == 1 and len(caught) == 1
