import os
from pathlib import Path

import torch

torch.save({"weight": torch.ones(2)}, "model.pt")
os.chmod("model.pt", 0o000)

# --8<-- [start:look]
import stat

path = Path("model.pt")
print(stat.filemode(path.stat().st_mode))  # 소유자, 그룹, 나머지의 권한입니다.
#> ----------
# --8<-- [end:look]

# --8<-- [start:fix]
path.chmod(0o644)  # 내 파일이라면 내가 고칠 수 있습니다. 다른 사람도 읽게 됩니다.
print(stat.filemode(path.stat().st_mode))
#> -rw-r--r--
state_dict = torch.load(path, weights_only=True)
# --8<-- [end:fix]

assert torch.equal(state_dict["weight"], torch.ones(2))
