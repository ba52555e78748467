# /// script
# dependencies = ["torch", "numpy>=2"]
# ///
import numpy as np
import torch
from torch.serialization import safe_globals

old = {"loss": np.float64(0.375), "step": np.int64(7), "mean": np.ones(2, np.float32)}
torch.save(old, "old.pt")

# --8<-- [start:fix]
scalar, array = np._core.multiarray.scalar, np._core.multiarray._reconstruct
names = [scalar, array, np.ndarray, np.dtype]
names += [type(np.dtype(code)) for code in ("float64", "float32", "int64", "bool")]  # 자료형마다
with safe_globals(names):
    checkpoint = torch.load("old.pt", weights_only=True)
print(checkpoint)
#> {'loss': np.float64(0.375), 'step': np.int64(7), 'mean': array([1., 1.], dtype=float32)}
# --8<-- [end:fix]

# --8<-- [start:save]
checkpoint["loss"] = checkpoint["loss"].item()  # 한 번 열었으면 NumPy 없이 다시 담습니다.
checkpoint["step"] = checkpoint["step"].item()
checkpoint["mean"] = torch.from_numpy(checkpoint["mean"])
torch.save(checkpoint, "checkpoint.pt")
print(torch.load("checkpoint.pt", weights_only=True))
#> {'loss': 0.375, 'step': 7, 'mean': tensor([1., 1.])}
# --8<-- [end:save]

assert checkpoint["loss"] == 0.375 and checkpoint["mean"].dtype == torch.float32
