# /// script
# dependencies = ["torch>=2.13", "numpy>=2"]
# ///
import numpy as np
import torch
from torch.serialization import safe_globals

torch.save({"loss": np.float64(0.375), "counts": np.ones(2)}, "old.pt")

# --8<-- [start:fix]
# NumPy 2가 있는 환경에서 한 번 엽니다. 마지막 이름은 자료형마다 다릅니다.
multiarray = np._core.multiarray
names = [multiarray.scalar, multiarray._reconstruct, np.ndarray, np.dtype]
with safe_globals([*names, np.dtypes.Float64DType]):
    checkpoint = torch.load("old.pt", weights_only=True)

checkpoint["loss"] = checkpoint["loss"].item()  # 파이썬의 수로
checkpoint["counts"] = torch.from_numpy(checkpoint["counts"])  # 텐서로
torch.save(checkpoint, "new.pt")  # 이 파일은 NumPy가 어느 버전이든 열립니다.
# --8<-- [end:fix]

# --8<-- [start:check]
print(torch.serialization.get_unsafe_globals_in_checkpoint("new.pt"))
#> []
# --8<-- [end:check]

opened = torch.load("new.pt", weights_only=True)
assert opened["loss"] == 0.375 and opened["counts"].dtype == torch.float64
