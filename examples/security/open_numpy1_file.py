# /// script
# dependencies = ["torch>=2.13", "numpy>=2"]
# ///
import pickle
import zipfile

import numpy as np
import torch
from torch.serialization import safe_globals

torch.save({"loss": np.float64(0.375), "counts": np.ones(2)}, "new.pt")

# --8<-- [start:setup]
with zipfile.ZipFile("new.pt") as new, zipfile.ZipFile("old.pt", "w") as old:
    for entry in new.namelist():  # NumPy 1이 적는 이름으로 바꿔 옛 파일을 흉내 냅니다.
        data = new.read(entry).replace(b"numpy._core", b"numpy.core")
        old.writestr(entry.replace("new/", "old/"), data)
# --8<-- [end:setup]

try:
    torch.load("old.pt", weights_only=True)
except pickle.UnpicklingError as error:
    message = str(error)

# --8<-- [start:load]
scalar, array = np._core.multiarray.scalar, np._core.multiarray._reconstruct
names = [
    (scalar, "numpy.core.multiarray.scalar"),  # 지금의 함수와 파일에 적힌 옛 이름의 짝입니다.
    (array, "numpy.core.multiarray._reconstruct"),
    np.ndarray,
    np.dtype,
    np.dtypes.Float64DType,
]
with safe_globals(names):
    opened = torch.load("old.pt", weights_only=True)
print(opened)
#> {'loss': np.float64(0.375), 'counts': array([1., 1.])}
# --8<-- [end:load]
assert "GLOBAL numpy.core.multiarray.scalar" in message
