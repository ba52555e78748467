# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///
import os
import sys

if os.environ.get("PYTHONHASHSEED") != "0":  # 메시지 속 이름의 순서가 실행마다 같도록 다시 시작합니다.
    os.execve(sys.executable, [sys.executable, __file__], {**os.environ, "PYTHONHASHSEED": "0"})

import torch
from safetensors.torch import save_model
from torch import nn

# --8<-- [start:setup]
flat = torch.randn(10)
model = nn.Module()
model.first = nn.Parameter(flat[:6])
model.second = nn.Parameter(flat[4:])  # 두 값이 겹칩니다.
# --8<-- [end:setup]

# --8<-- [start:save]
save_model(model, "model.safetensors")
# --8<-- [end:save]
