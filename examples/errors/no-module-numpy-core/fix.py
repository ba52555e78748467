# /// script
# dependencies = ["torch>=2.6", "numpy>=2"]
# ///
import numpy as np
import torch

torch.save({"loss": np.float64(0.375), "counts": np.ones(2)}, "old.pt")

# --8<-- [start:fix]
import numpy as np
from torch.serialization import safe_globals

scalar, array = np.float64(0).__reduce__()[0], np.empty(0).__reduce__()[0]
names = [  # 앞은 지금의 NumPy에 있는 함수, 뒤는 파일에 적힌 NumPy 2의 이름입니다.
    (scalar, "numpy._core.multiarray.scalar"),
    (array, "numpy._core.multiarray._reconstruct"),
    np.ndarray,
    np.dtype,
    type(np.dtype("float64")),  # 값의 자료형. 여럿이면 더 적습니다.
]
with safe_globals(names):
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
