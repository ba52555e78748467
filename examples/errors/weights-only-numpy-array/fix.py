# /// script
# dependencies = ["torch", "numpy>=2"]
# ///
import numpy as np
import torch
from torch.serialization import safe_globals

mean = np.array([0.5, 0.25])
torch.save({"mean": mean}, "old.pt")

# --8<-- [start:fix]
kind, words, *rest = np.random.get_state()
checkpoint = {
    "mean": torch.from_numpy(mean),  # 배열은 텐서로 담습니다.
    "numpy_rng": [kind, torch.from_numpy(words), *rest],
}
torch.save(checkpoint, "checkpoint.pt")

file = torch.load("checkpoint.pt", weights_only=True)
restored = file["mean"].numpy()  # 쓸 때 다시 배열로 바꿉니다.
kind, words, *rest = file["numpy_rng"]
np.random.set_state((kind, words.numpy(), *rest))
# --8<-- [end:fix]

assert np.array_equal(restored, mean) and restored.dtype == mean.dtype
first = np.random.random(3)
np.random.set_state((kind, words.numpy(), *rest))
assert np.array_equal(np.random.random(3), first)

# --8<-- [start:old]
reconstruct = np._core.multiarray._reconstruct
names = [
    reconstruct,  # NumPy 2가 적는 이름입니다.
    (reconstruct, "numpy.core.multiarray._reconstruct"),  # NumPy 1이 적은 이름
    np.ndarray,
    np.dtype,
    np.dtypes.Float64DType,  # 난수 생성기 상태이면 UInt32DType
]
with safe_globals(names):
    old = torch.load("old.pt", weights_only=True)
torch.save({"mean": torch.from_numpy(old["mean"])}, "checkpoint.pt")
# --8<-- [end:old]

assert np.array_equal(torch.load("checkpoint.pt", weights_only=True)["mean"].numpy(), mean)
