# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///
import os
import sys

if os.environ.get("PYTHONHASHSEED") != "0":  # 메시지 속 이름의 순서가 실행마다 같도록 다시 시작합니다.
    os.execve(sys.executable, [sys.executable, __file__], {**os.environ, "PYTHONHASHSEED": "0"})

from safetensors.torch import save_file
from torch import nn

# --8<-- [start:setup]
model = nn.Sequential(nn.Embedding(100, 8), nn.Linear(8, 100, bias=False))
model[1].weight = model[0].weight  # 두 계층이 가중치 하나를 함께 씁니다.
# --8<-- [end:setup]

# --8<-- [start:save]
save_file(model.state_dict(), "model.safetensors")
# --8<-- [end:save]
