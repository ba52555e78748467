import warnings
from pathlib import Path

import torch
from torch import nn

warnings.simplefilter("ignore")  # TorchScript가 사용 중단 예정이라는 경고입니다.
Path("exported").mkdir()
torch.jit.script(nn.Linear(2, 1)).save("exported/scripted.pt")

# --8<-- [start:look]
path = Path("scripted.pt")
print(path.is_file(), sorted(str(found) for found in Path(".").rglob(path.name)))
#> False ['exported/scripted.pt']
# --8<-- [end:look]

# --8<-- [start:fix]
path = Path("exported/scripted.pt").resolve()
model = torch.jit.load(path, map_location="cpu")
print(model(torch.ones(1, 2)).shape)
#> torch.Size([1, 1])
# --8<-- [end:fix]

assert path.is_absolute()
