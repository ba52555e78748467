import warnings
from pathlib import Path

import torch

import safe_saving
from keep_checkpoints import latest, step_path

for step in (1, 2, 3):
    safe_saving.save({"weight": torch.full((3,), step)}, step_path("run", step))

# --8<-- [start:reproduce]
newest = step_path("run", 3)
newest.write_bytes(newest.read_bytes()[:1000])  # 복사하다 멈춘 파일입니다.
# --8<-- [end:reproduce]

# --8<-- [start:fix]
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    path, checkpoint = latest("run")
print(path.name, checkpoint["weight"].tolist())
#> step-00000002.pt [2, 2, 2]
print(str(caught[0].message).partition(":")[0].replace("\\", "/"))
#> 건너뜁니다. run/step-00000003.pt
# --8<-- [end:fix]
assert newest.exists()  # 지우지 않습니다.
for step in (1, 2):
    Path(step_path("run", step)).write_bytes(b"")
try:
    warnings.simplefilter("ignore")
    latest("run")
except safe_saving.CheckpointError as error:
    assert "모두 망가졌습니다" in str(error)
else:
    raise AssertionError("처음부터 다시 학습하게 됩니다.")
