# /// script
# dependencies = ["torch>=2.6", "numpy"]
# ///
import numpy as np
import torch

losses = [0.5, 0.25]
torch.save({"epoch": 3, "loss": np.mean(losses)}, "old.pt")

# --8<-- [start:fix]
import numpy as np

loss = float(np.mean(losses))  # np.float64를 파이썬의 float로 바꿉니다. x.item()도 같습니다.
torch.save({"epoch": 3, "loss": loss}, "checkpoint.pt")
print(torch.load("checkpoint.pt", weights_only=True))
#> {'epoch': 3, 'loss': 0.375}
# --8<-- [end:fix]

# --8<-- [start:old]
import numpy as np
from torch.serialization import safe_globals

scalar = np.float64(0).__reduce__()[0]  # NumPy의 수를 되살리는 함수입니다.
names = [
    (scalar, "numpy._core.multiarray.scalar"),  # NumPy 2가 적는 이름
    (scalar, "numpy.core.multiarray.scalar"),  # NumPy 1이 적는 이름
    np.dtype,
    type(np.dtype("float64")),  # np.int64이면 "int64", np.float32이면 "float32"
]
with safe_globals(names):
    checkpoint = torch.load("old.pt", weights_only=True)
checkpoint["loss"] = float(checkpoint["loss"])
torch.save(checkpoint, "checkpoint.pt")
# --8<-- [end:old]

assert torch.load("checkpoint.pt", weights_only=True) == {"epoch": 3, "loss": 0.375}
assert type(checkpoint["loss"]) is float
