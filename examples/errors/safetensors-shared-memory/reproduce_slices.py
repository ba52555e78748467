# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///
import os
import sys

if os.environ.get("PYTHONHASHSEED") != "0":  # 메시지 속 이름의 순서가 실행마다 같도록 다시 시작합니다.
    os.execve(sys.executable, [sys.executable, __file__], {**os.environ, "PYTHONHASHSEED": "0"})

import torch
from safetensors.torch import save_file

# --8<-- [start:save]
rows = torch.randn(10, 4)
save_file({"train": rows[:6], "test": rows[4:]}, "rows.safetensors")  # 두 줄이 겹칩니다.
# --8<-- [end:save]
