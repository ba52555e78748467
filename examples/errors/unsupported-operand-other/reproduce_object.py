# /// script
# dependencies = ["torch", "numpy"]
# ///
from torch import nn

# --8<-- [start:load]
import numpy as np

np.save("weights.npy", nn.Linear(4, 2).state_dict())  # 배열이 아니라 딕셔너리입니다.
np.load("weights.npy")
# --8<-- [end:load]
