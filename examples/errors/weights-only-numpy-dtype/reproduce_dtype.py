# /// script
# dependencies = ["torch", "numpy>=2"]
# ///
import numpy as np
import torch
from torch.serialization import safe_globals

torch.save({"loss": np.float64(0.375)}, "old.pt")

# --8<-- [start:load]
with safe_globals([np._core.multiarray.scalar]):  # 첫 이름만 허용했습니다.
    torch.load("old.pt")  # 기본값
# --8<-- [end:load]
