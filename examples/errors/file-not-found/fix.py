import os
from pathlib import Path

import torch

Path("runs").mkdir()
torch.save({"weight": torch.ones(2)}, "runs/model.pt")
os.chdir("runs")


# --8<-- [start:look]
def look_for(path):
    """절대 경로에서 실제로 있는 데까지와, 그 디렉터리에 든 이름들."""
    path = Path(path).absolute()
    while not path.exists():
        path = path.parent
    return path, sorted(p.name for p in path.iterdir()) if path.is_dir() else []


found, names = look_for("runs/model.pt")
print(found.name, names)  # 이미 runs 안에 있고, model.pt는 바로 여기에 있습니다.
#> runs ['model.pt']
# --8<-- [end:look]

os.chdir("..")

# --8<-- [start:fix]
import os

path = Path("runs/model.pt").resolve()  # 시작할 때 한 번 절대 경로로 바꾸어 둡니다.

os.chdir("runs")  # 다른 코드가 디렉터리를 옮겨도
state_dict = torch.load(path, weights_only=True)  # 같은 파일을 엽니다.
# --8<-- [end:fix]

assert torch.equal(state_dict["weight"], torch.ones(2))
