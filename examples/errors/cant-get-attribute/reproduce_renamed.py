import importlib
from pathlib import Path

import torch

# --8<-- [start:setup]
Path("net.py").write_text("from torch import nn\n\nclass Net(nn.Linear):\n    pass\n")
net = importlib.import_module("net")
torch.save(net.Net(4, 2), "model_full.pt")
net.Classifier = net.Net  # 저장한 뒤에 클래스의 이름을 바꾸었습니다.
del net.Net
# --8<-- [end:setup]

# --8<-- [start:load]
torch.load("model_full.pt", weights_only=False)
# --8<-- [end:load]
