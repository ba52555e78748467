# /// script
# dependencies = ["torch", "numpy>=2"]
# ///
import numpy as np
import torch
from torch.serialization import safe_globals

torch.save({"mean": np.array([0.5, 0.25])}, "old.pt")

# --8<-- [start:load]
with safe_globals([np._core.multiarray._reconstruct]):  # 배열도 이름을 하나씩 알립니다.
    torch.load("old.pt")  # 기본값
# --8<-- [end:load]
