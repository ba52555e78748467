import os
from pathlib import Path

import torch

os.environ["HOME"] = os.getcwd()  # 여러분의 홈 디렉터리를 건드리지 않으려고 바꿉니다.

# --8<-- [start:fix]
path = Path("~/model.pt").expanduser()
torch.save({"weight": torch.ones(2)}, path)
state_dict = torch.load(path, weights_only=True)
print(path.is_absolute())
#> True
# --8<-- [end:fix]

# --8<-- [start:trap]
Path("~/runs").mkdir(parents=True)  # 펼치지 않고 만들면 이름이 `~`인 디렉터리가 생깁니다.
print(Path("./~/runs").is_dir())
#> True
# --8<-- [end:trap]

assert torch.equal(state_dict["weight"], torch.ones(2)) and Path("model.pt").is_file()
