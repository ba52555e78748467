# /// script
# dependencies = ["torch>=2.6", "numpy"]
# ///
import numpy as np
import torch

old = {"loss": np.float64(0.375), "step": np.int64(7), "mean": np.ones(2, np.float32)}
torch.save(old, "old.pt")

# --8<-- [start:fix]
import numpy as np
from torch.serialization import safe_globals

scalar, array = np.float64(0).__reduce__()[0], np.empty(0).__reduce__()[0]
names = [np.ndarray, np.dtype]
for core in ("numpy._core", "numpy.core"):  # NumPy 2와 NumPy 1이 적는 이름
    names += [(scalar, f"{core}.multiarray.scalar"), (array, f"{core}.multiarray._reconstruct")]
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
