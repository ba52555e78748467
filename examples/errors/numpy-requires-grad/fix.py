# /// script
# dependencies = ["torch", "numpy"]
# ///
from torch import nn

model = nn.Linear(4, 2)

# --8<-- [start:fix]
import numpy as np

array = model.weight.detach().cpu().numpy()  # GPU에 있어도 되도록 cpu()를 함께 적습니다.

arrays = {key: value.cpu().numpy() for key, value in model.state_dict().items()}
np.savez("model.npz", **arrays)  # state_dict()의 값은 이미 떼어 낸 것입니다.
print(sorted(np.load("model.npz")))
#> ['bias', 'weight']
# --8<-- [end:fix]
assert np.array_equal(np.load("model.npz")["weight"], array)

# --8<-- [start:copy]
array = model.weight.detach().cpu().numpy().copy()  # 메모리를 함께 쓰지 않게 복사합니다.
# --8<-- [end:copy]
shared = model.weight.detach().numpy()
shared[0, 0] = 100
assert model.weight[0, 0] == 100 and array[0, 0] != 100
