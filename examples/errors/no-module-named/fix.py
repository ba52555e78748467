import importlib
import sys
from pathlib import Path

import torch

Path("repository").mkdir()
Path("repository", "models.py").write_text("from torch import nn\n\nclass Net(nn.Linear):\n    pass\n")
sys.path.insert(0, "repository")
torch.save({"model": importlib.import_module("models").Net(4, 2)}, "best.pt")
sys.path.remove("repository")
del sys.modules["models"]

# --8<-- [start:list]
print(torch.serialization.get_unsafe_globals_in_checkpoint("best.pt"))
#> ['models.Net']
# --8<-- [end:list]

# --8<-- [start:fix]
import sys

sys.path.insert(0, "repository")  # models.py가 든 디렉터리. 받은 저장소의 최상위입니다.
from models import Net

with torch.serialization.safe_globals([Net]):
    checkpoint = torch.load("best.pt", weights_only=True)
torch.save(checkpoint["model"].state_dict(), "model.pt")  # 이 파일에는 모듈의 이름이 없습니다.
# --8<-- [end:fix]

sys.path.remove("repository")
del sys.modules["models"]
assert list(torch.load("model.pt", weights_only=True)) == ["weight", "bias"]
