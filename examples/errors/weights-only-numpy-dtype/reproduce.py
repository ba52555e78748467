# /// script
# dependencies = ["torch", "numpy>=2"]
# ///
import numpy as np
import torch
from torch.serialization import safe_globals

# --8<-- [start:setup]
torch.save({"loss": np.float64(0.375)}, "old.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
with safe_globals([np._core.multiarray.scalar, np.dtype]):  # 메시지가 권한 이름은 둘뿐입니다.
    torch.load("old.pt")  # 기본값
# --8<-- [end:load]
