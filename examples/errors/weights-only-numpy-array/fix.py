# /// script
# dependencies = ["torch>=2.6", "numpy"]
# ///
import numpy as np
import torch

mean = np.array([0.5, 0.25])
torch.save({"mean": mean}, "old.pt")

# --8<-- [start:fix]
import numpy as np

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
import numpy as np
from torch.serialization import safe_globals

array = np.empty(0).__reduce__()[0]  # NumPy 배열을 되살리는 함수입니다.
names = [
    (array, "numpy._core.multiarray._reconstruct"),  # NumPy 2가 적는 이름
    (array, "numpy.core.multiarray._reconstruct"),  # NumPy 1이 적는 이름
    np.ndarray,
    np.dtype,
    type(np.dtype("float64")),  # 난수 생성기의 상태이면 "uint32"
]
with safe_globals(names):
    old = torch.load("old.pt", weights_only=True)
torch.save({"mean": torch.from_numpy(old["mean"])}, "checkpoint.pt")
# --8<-- [end:old]

assert np.array_equal(torch.load("checkpoint.pt", weights_only=True)["mean"].numpy(), mean)
