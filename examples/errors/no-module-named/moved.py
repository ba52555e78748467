import importlib
import sys
from pathlib import Path

import torch
from torch import nn

sys.path.insert(0, "")
Path("models.py").write_text("from torch import nn\n\nclass Net(nn.Linear):\n    pass\n")
torch.save({"model": importlib.import_module("models").Net(4, 2)}, "best.pt")
sys.path.remove("")
del sys.modules["models"]


class Net(nn.Linear):
    pass


# --8<-- [start:fix]
# models.py가 사라졌어도, 같은 클래스가 지금 다른 곳에 있으면 됩니다.
with torch.serialization.safe_globals([(Net, "models.Net")]):
    checkpoint = torch.load("best.pt", weights_only=True)
print(type(checkpoint["model"]) is Net)
#> True
# --8<-- [end:fix]

assert "models" not in sys.modules
