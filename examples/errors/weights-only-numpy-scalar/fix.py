# /// script
# dependencies = ["torch", "numpy>=2"]
# ///
import numpy as np
import torch
from torch.serialization import safe_globals

losses = [0.5, 0.25]
torch.save({"epoch": 3, "loss": np.mean(losses)}, "old.pt")

# --8<-- [start:fix]
loss = float(np.mean(losses))  # np.float64를 파이썬의 float로 바꿉니다. x.item()도 같습니다.
torch.save({"epoch": 3, "loss": loss}, "checkpoint.pt")
print(torch.load("checkpoint.pt", weights_only=True))
#> {'epoch': 3, 'loss': 0.375}
# --8<-- [end:fix]

# --8<-- [start:old]
scalar = np._core.multiarray.scalar
names = [
    scalar,  # NumPy 2가 적는 이름입니다.
    (scalar, "numpy.core.multiarray.scalar"),  # NumPy 1이 적은 이름도 함께 엽니다.
    np.dtype,
    np.dtypes.Float64DType,  # np.int64이면 Int64DType, np.float32이면 Float32DType
]
with safe_globals(names):
    checkpoint = torch.load("old.pt", weights_only=True)
checkpoint["loss"] = float(checkpoint["loss"])
torch.save(checkpoint, "checkpoint.pt")
# --8<-- [end:old]

assert torch.load("checkpoint.pt", weights_only=True) == {"epoch": 3, "loss": 0.375}
assert type(checkpoint["loss"]) is float
