import zipfile
from pathlib import Path

import torch
from torch import nn

torch.save(nn.Linear(4, 2).state_dict(), "model.pkl")
zipfile.ZipFile("model.pkl").extractall()

# --8<-- [start:fix]
state_dict = torch.load("model.pkl", weights_only=True)
# --8<-- [end:fix]

# --8<-- [start:zip]
import zipfile

folder = Path("model")  # data.pkl이 든 디렉터리. archive일 때도 있습니다.
with zipfile.ZipFile("again.pt", "w", zipfile.ZIP_STORED) as archive:
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            archive.write(path, f"again/{path.relative_to(folder).as_posix()}")

state_dict = torch.load("again.pt", weights_only=True)
print(list(state_dict))
#> ['weight', 'bias']
# --8<-- [end:zip]

original = torch.load("model.pkl", weights_only=True)
assert all(torch.equal(original[name], tensor) for name, tensor in state_dict.items())
