import importlib
import sys
from pathlib import Path

import torch

sys.path.insert(0, "")  # 현재 디렉터리의 모듈을 찾게 합니다.

# --8<-- [start:setup]
Path("net.py").write_text("from torch import nn\n\nclass Classifier(nn.Linear):\n    pass\n")
net = importlib.import_module("net")
model = net.Classifier(4, 2)
torch.save(model, "model_full.pt")
torch.save(model.state_dict(), "model.pt")
# --8<-- [end:setup]

# --8<-- [start:rename]
Path("net.py").rename("models.py")
del sys.modules["net"]  # 새로 시작한 프로그램처럼 net을 모르게 합니다.
models = importlib.import_module("models")

try:
    torch.load("model_full.pt", weights_only=False)
except ModuleNotFoundError as error:
    message = str(error)
print(message)
#> No module named 'net'
# --8<-- [end:rename]

# --8<-- [start:weights]
print(models.Classifier(4, 2).load_state_dict(torch.load("model.pt", weights_only=True)))
#> <All keys matched successfully>
# --8<-- [end:weights]

# --8<-- [start:fix]
with torch.serialization.safe_globals([(models.Classifier, "net.Classifier")]):
    restored = torch.load("model_full.pt", weights_only=True)
print(type(restored).__module__, torch.equal(restored.weight, model.weight))
#> models True
# --8<-- [end:fix]
assert "net" not in sys.modules
sys.path.remove("")
del sys.modules["models"]
